import { assertCan, type Actor } from "@/lib/domain/access";
import { keepDraft, type Saved } from "@/lib/server/applications/save-application-draft";
import { uploadCv, type Upload } from "@/lib/server/files/upload-cv";
import { bindProfileCv } from "@/lib/server/profiles/profile-cv";

/** Uploads a CV, sends it along with the draft, and keeps it in the profile for a next time: all or nothing. */
export const attachCv = async (actor: Actor, draft: { offerId: string; version: number }, upload: Upload): Promise<Saved> => {
  assertCan(actor, "application.create", { personId: actor.personId });
  return uploadCv(actor, upload, async (tx, cvFileId) => {
    const saved = await keepDraft(tx, actor, { ...draft, cvFileId });
    await bindProfileCv(tx, actor.personId, cvFileId);
    return saved;
  });
};
