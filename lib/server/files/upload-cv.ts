import { and, eq, isNull, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { files } from "@/db/schema/files";
import { assertCan, type Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { displayName, maxBytesPerPerson } from "@/lib/domain/files/rules";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { checkPdf } from "@/lib/server/files/check-pdf";
import { sha256Hex } from "@/lib/server/files/s3-signature";
import { fileStore } from "@/lib/server/files/store";

export interface Upload {
  name: string;
  bytes: Uint8Array;
}

const field = "cv";

const assertRoom = async (tx: Tx, personId: string, more: number): Promise<void> => {
  // Two uploads at once would both see the same room.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`files:${personId}`}, 0))`);
  const [kept] = await tx.select({ bytes: sql<number>`coalesce(sum(${files.sizeBytes}), 0)::float8` }).from(files)
    .where(and(eq(files.ownerId, personId), isNull(files.deletedAt)));
  if ((kept?.bytes ?? 0) + more > maxBytesPerPerson) throw new DomainError("file.quota", { megabytes: maxBytesPerPerson / 1024 / 1024 }, field);
};

/** Binds the new file to what it is for, in the transaction that makes its row. */
type Attach<T> = (tx: Tx, fileId: string) => Promise<T>;

/**
 * Keeps a CV of the actor and binds it. The bytes are stored before their row is: a row never stands without its file,
 * and when the row cannot be written the bytes go again. Throws a code of `file.…` on the field `cv` for what is no
 * plain PDF.
 */
export const uploadCv = async <T>(actor: Actor, { name, bytes }: Upload, attach: Attach<T>): Promise<T> => {
  assertCan(actor, "file.upload");
  const content = Buffer.from(bytes);
  const refused = await checkPdf(name, content);
  if (refused) throw new DomainError(refused, {}, field);
  const storageKey = `${crypto.randomUUID()}.pdf`;
  await fileStore().put(storageKey, content);
  try {
    return await command(actor, async (tx) => {
      await assertRoom(tx, actor.personId, content.length);
      const [file] = await tx.insert(files).values({
        ownerId: actor.personId, purpose: "cv", name: displayName(name), mediaType: "application/pdf",
        sizeBytes: content.length, sha256: sha256Hex(content), storageKey,
      }).returning({ id: files.id });
      if (!file) throw new DomainError("unexpected");
      const attached = await attach(tx, file.id);
      await recordAudit(tx, { actor, event: "file.upload", subjectKind: "file", subjectId: file.id, details: { bytes: content.length } });
      return attached;
    });
  } catch (error) {
    await fileStore().remove(storageKey);
    throw error;
  }
};
