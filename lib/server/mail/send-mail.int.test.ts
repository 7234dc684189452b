import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeAll, expect, test } from "vitest";
import { db } from "@/db/client";
import { mailDeliveries } from "@/db/schema/records";
import { useTestDatabase } from "@/db/testing/database";
import { sendMail } from "@/lib/server/mail/send-mail";

useTestDatabase();

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "opstap-mail-"));
  process.env.DATA_DIR = folder;
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const letter = {
  to: "zoë@example.be", template: "placement-started", dedupeKey: "placement-started:1:zoe", locale: "nl" as const,
  params: { title: "Onthaal bij de balie – “één dag”", name: "Zoë", href: "/dossiers/1" },
};
const letters = async () => (await readdir(path.join(folder, "mail"))).filter((name) => name.endsWith(".eml"));

test("a mail is written once, whole and readable, however often its job runs", async () => {
  await sendMail(letter);
  await sendMail(letter);
  const [name = "", ...others] = await letters();
  expect(others).toEqual([]);
  const mail = await PostalMime.parse(await readFile(path.join(folder, "mail", name)));
  expect(mail.to?.[0]?.address).toBe("zoë@example.be");
  expect(mail.subject).toBe("Gestart: Onthaal bij de balie – “één dag”");
  expect(mail.text).toContain("Dag Zoë,");
  expect(mail.html).toContain('href="http://localhost:3000/dossiers/1"');
  const noted = await db().select().from(mailDeliveries);
  expect(noted).toMatchObject([{ dedupeKey: letter.dedupeKey, messageId: mail.messageId, template: "placement-started" }]);
});

test("a crash between sending and noting it leaves one mail", async () => {
  await db().delete(mailDeliveries);
  await sendMail(letter);
  expect(await letters()).toHaveLength(1);
});
