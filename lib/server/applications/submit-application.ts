import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/domain/access";
import { missingInDraft, reasonNotToApply } from "@/lib/domain/applications/rules";
import type { SubmitApplication } from "@/lib/domain/applications/schema";
import { DomainError } from "@/lib/domain/errors";
import { lockApplication, moveApplication } from "@/lib/server/applications/lock-application";
import { assertCurrentEnrolment, assertOwnFile } from "@/lib/server/applications/own-material";
import { tellHost } from "@/lib/server/applications/tell";
import { recordAudit } from "@/lib/server/audit";
import { now, today } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { once } from "@/lib/server/idempotency";

interface Sent {
  id: string;
  /** What people quote. */
  reference: string;
}

const submit = async (tx: Tx, actor: Actor, { id, version }: Omit<SubmitApplication, "key">): Promise<Sent> => {
  const locked = await lockApplication(tx, id, { actor, action: "application.create", version });
  const { application, offer } = locked;
  const reason = reasonNotToApply(offer, today());
  if (reason) throw new DomainError(reason);
  const [missing] = missingInDraft(application, offer);
  if (missing) throw new DomainError("required", {}, missing);
  await assertCurrentEnrolment(tx, actor.personId, application.enrolmentId);
  await assertOwnFile(tx, actor.personId, application.cvFileId);
  await moveApplication(tx, locked, { event: "submit", role: actor.role }, { submittedAt: now() });
  await tellHost(tx, locked, "application-submitted");
  await recordAudit(tx, { actor, event: "application.submit", subjectKind: "application", subjectId: id });
  return { id, reference: application.reference };
};

/**
 * Sends a draft to the organisation. The offer must be published and open today; a schoolstage needs a course that the
 * person follows today. The same `key` again answers the same, without a second effect.
 */
export const submitApplication = (actor: Actor, { key, ...target }: SubmitApplication): Promise<Sent> =>
  command(actor, (tx) => once(tx, { actor, action: "application.submit", key, input: target }, () => submit(tx, actor, target)));
