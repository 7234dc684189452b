import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { mailDeliveries } from "@/db/schema/records";
import { now } from "@/lib/server/clock";
import { env } from "@/lib/server/env";
import { deliver } from "@/lib/server/mail/deliver";
import { renderMail } from "@/lib/server/mail/render-mail";

export const sendMailSchema = z.object({
  to: z.email(),
  template: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
  dedupeKey: z.string(),
  locale: z.enum(["nl", "en"]).default("nl"),
});

export type SendMail = z.output<typeof sendMailSchema>;

/** The same for the same mail, so that a receiver drops the copy that a crash between sending and noting can cause. */
const messageIdOf = (dedupeKey: string): string => {
  const hash = createHash("sha256").update(dedupeKey).digest("hex").slice(0, 32);
  return `<${hash}@${new URL(env().APP_URL).hostname}>`;
};

/**
 * Sends a mail once per `dedupeKey`.
 * @throws when it could not be delivered; the queue tries again later
 */
export const sendMail = async (mail: SendMail): Promise<void> => {
  const [known] = await db().select().from(mailDeliveries).where(eq(mailDeliveries.dedupeKey, mail.dedupeKey));
  if (known) return;
  const messageId = messageIdOf(mail.dedupeKey);
  await deliver({ to: mail.to, messageId, template: mail.template, ...(await renderMail(mail)) });
  await db()
    .insert(mailDeliveries)
    .values({ dedupeKey: mail.dedupeKey, messageId, template: mail.template, sentAt: now() })
    .onConflictDoNothing();
};
