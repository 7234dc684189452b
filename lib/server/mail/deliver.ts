import { createHash } from "node:crypto";
import { mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { createTransport, type Transporter } from "nodemailer";
import { env } from "@/lib/server/env";
import type { RenderedMail } from "@/lib/server/mail/render-mail";

export interface Letter extends RenderedMail {
  to: string;
  messageId: string;
  template: string;
}

let transporter: Transporter | undefined;

const overSmtp = (url: string): Transporter => (transporter ??= createTransport(url));

const composer = () => createTransport({ streamTransport: true, buffer: true, newline: "windows" });

/**
 * Hands a mail to SMTP_URL, or writes it as a MIME file to `mail/` in the data folder. Delivering the same mail again
 * replaces its file.
 */
export const deliver = async ({ template, ...letter }: Letter): Promise<void> => {
  const message = { from: env().MAIL_FROM, ...letter };
  const smtp = env().SMTP_URL;
  if (smtp) {
    await overSmtp(smtp).sendMail(message);
    return;
  }
  const { message: mime } = await composer().sendMail(message);
  const folder = path.resolve(env().DATA_DIR, "mail");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const name = `${template}-${createHash("sha256").update(letter.messageId).digest("hex").slice(0, 12)}.eml`;
  const draft = path.join(folder, `.${name}.${process.pid}`);
  await writeFile(draft, mime, { mode: 0o600 });
  await rename(draft, path.join(folder, name));
};
