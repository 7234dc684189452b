import { and, eq, isNull, ne, or } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { files } from "@/db/schema/files";
import { profiles } from "@/db/schema/people";
import { assertCan, type Actor } from "@/lib/domain/access";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { fileStore } from "@/lib/server/files/store";
import { uploadCv, type Upload } from "@/lib/server/files/upload-cv";

/** Marks a file as deleted unless an application that was sent still shows it. Answers the key that may leave the store. */
const dropUnlessSent = async (tx: Tx, fileId: string): Promise<string | null> => {
  await tx.update(applications).set({ cvFileId: null }).where(and(eq(applications.cvFileId, fileId), eq(applications.status, "draft")));
  const [sent] = await tx.select({ id: applications.id }).from(applications).where(eq(applications.cvFileId, fileId)).limit(1);
  if (sent) return null;
  const [file] = await tx.update(files).set({ deletedAt: now() })
    .where(and(eq(files.id, fileId), isNull(files.deletedAt))).returning({ storageKey: files.storageKey });
  return file?.storageKey ?? null;
};

/** Makes a file the CV of a profile. The one before stays with the applications it was sent with. */
export const bindProfileCv = async (tx: Tx, personId: string, cvFileId: string): Promise<void> => {
  await tx.insert(profiles).values({ personId, cvFileId })
    .onConflictDoUpdate({ target: profiles.personId, set: { cvFileId }, setWhere: or(isNull(profiles.cvFileId), ne(profiles.cvFileId, cvFileId)) });
};

/** Uploads a CV into the profile of the actor. */
export const uploadProfileCv = async (actor: Actor, upload: Upload): Promise<void> => {
  assertCan(actor, "profile.edit", { personId: actor.personId });
  return uploadCv(actor, upload, (tx, fileId) => bindProfileCv(tx, actor.personId, fileId));
};

/** Takes the CV out of the profile and its drafts. Nothing is left of it unless an application was sent with it. */
export const removeProfileCv = async (actor: Actor): Promise<void> => {
  const dropped = await command(actor, async (tx) => {
    assertCan(actor, "profile.edit", { personId: actor.personId });
    const [profile] = await tx.select({ cvFileId: profiles.cvFileId }).from(profiles).where(eq(profiles.personId, actor.personId)).for("update");
    if (!profile?.cvFileId) return null;
    await tx.update(profiles).set({ cvFileId: null }).where(eq(profiles.personId, actor.personId));
    const gone = await dropUnlessSent(tx, profile.cvFileId);
    await recordAudit(tx, { actor, event: "file.remove", subjectKind: "file", subjectId: profile.cvFileId, details: { deleted: gone !== null } });
    return gone;
  });
  // After the commit: bytes that stay behind when this fails belong to no row that anybody can open.
  if (dropped) await fileStore().remove(dropped);
};
