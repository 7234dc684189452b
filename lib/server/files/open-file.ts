import { and, eq, inArray, isNull } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { files } from "@/db/schema/files";
import { offers } from "@/db/schema/offers";
import { can, type Actor } from "@/lib/domain/access";
import { openApplicationStatuses } from "@/lib/domain/applications/status";
import { notFound } from "@/lib/domain/errors";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { fileStore } from "@/lib/server/files/store";

/** A CV goes with an application while it is looked at or led to a placement; who stops or is refused takes it along. */
const statusesThatShowIt = [...openApplicationStatuses, "confirmed"] as const;

/** The organisation that the file was sent to, if it is the actor's. */
const hostThatMayRead = async (tx: Tx, fileId: string, actor: Actor): Promise<string | null> => {
  if (!actor.organisationId) return null;
  const [sent] = await tx.select({ hostId: offers.organisationId }).from(applications)
    .innerJoin(offers, eq(offers.id, applications.offerId))
    .where(and(eq(applications.cvFileId, fileId), eq(offers.organisationId, actor.organisationId),
      inArray(applications.status, [...statusesThatShowIt]))).limit(1);
  return sent?.hostId ?? null;
};

export interface OpenedFile {
  name: string;
  mediaType: string;
  bytes: Buffer;
}

/**
 * The content of a file for somebody who may read it. Not there and not yours are both `notFound`. That another person
 * than the owner read it is written to the audit trail before the bytes leave.
 */
export const openFile = async (actor: Actor, { id }: { id: string }): Promise<OpenedFile> => {
  const file = await command(actor, async (tx) => {
    const [found] = await tx.select().from(files).where(and(eq(files.id, id), isNull(files.deletedAt)));
    if (!found) throw notFound("file");
    const hostId = await hostThatMayRead(tx, id, actor);
    if (!can(actor, "file.downloadCv", { personId: found.ownerId, hostId })) throw notFound("file");
    if (found.ownerId !== actor.personId) await recordAudit(tx, { actor, event: "file.download", subjectKind: "file", subjectId: id });
    return found;
  });
  const bytes = await fileStore().get(file.storageKey);
  if (!bytes) throw new Error(`The bytes of file ${id} are missing in the store.`);
  return { name: file.name, mediaType: file.mediaType, bytes };
};
