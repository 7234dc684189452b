import { randomUUID } from "node:crypto";
import type { Scene } from "@/db/testing/permission-scene";
import type { Actor, Role } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import { assignRequests } from "@/lib/server/decisions/assign-requests";
import { approveTogether } from "@/lib/server/mediation/approve-together";
import { cancelContact } from "@/lib/server/mediation/cancel-contact";
import { delegateMandate, withdrawDelegation } from "@/lib/server/mediation/delegate-mandate";
import { finishContact } from "@/lib/server/mediation/finish-contact";
import { planContact } from "@/lib/server/mediation/plan-contact";
import { deleteView, saveView } from "@/lib/server/mediation/saved-views";
import { takeOnCandidate } from "@/lib/server/mediation/take-on-candidate";
import { updateRegistration } from "@/lib/server/mediation/update-registration";
import { verifyGround } from "@/lib/server/mediation/verify-ground";
import { writeNote } from "@/lib/server/mediation/write-note";
import { answerHearing } from "@/lib/server/sanctions/answer-hearing";
import { decideSanction } from "@/lib/server/sanctions/decide-sanction";
import { dropSanctionCase } from "@/lib/server/sanctions/drop-sanction-case";
import { hearEmployer } from "@/lib/server/sanctions/hear-employer";
import { liftSanction } from "@/lib/server/sanctions/lift-sanction";
import { proposeSanction } from "@/lib/server/sanctions/propose-sanction";

interface DeskCase {
  id?: Exclude<keyof Scene, "insiders">;
  by: readonly Role[];
  anywhere?: readonly Role[];
  reaches?: string;
  run: (actor: Actor, id: string, scene: Scene) => Promise<unknown>;
}

const mediators = ["mediator"] as const;
const reason = "De stagiair bleef zonder begeleiding.";
const facts = { registeredSince: "2025-01-06", registeredUntil: null, mayWorkInBelgium: true, employed: false, education: "none", mediatorId: null } as const;

/** The one row's answer as the command would have thrown it. */
const approveOne = async (actor: Actor, requestId: string): Promise<void> => {
  const [answer] = await approveTogether(actor, { groups: [{ reasonCode: "plan-complete", reasonText: "", requests: [{ requestId, version: 1, acknowledged: [] }] }] });
  if (answer?.problem) throw new DomainError(answer.problem.code);
};

/** Every command of the desk, for the test of who may not. Sanctions are of VDAB as a whole, so any of its mediators comes past the door. */
export const deskCases: Readonly<Record<string, DeskCase>> = {
  updateRegistration: { id: "seekerId", by: mediators, run: (actor, personId) => updateRegistration(actor, { personId, version: 1, ...facts }) },
  verifyGround: { id: "seekerId", by: mediators, run: (actor, personId) => verifyGround(actor, { personId, version: 1, verified: "yes" }) },
  planContact: { id: "seekerId", by: mediators, run: (actor, personId) => planContact(actor, { personId, kind: "call", plannedOn: "2026-12-01" }) },
  writeNote: { id: "seekerId", by: mediators, run: (actor, personId) => writeNote(actor, { personId, readers: "organisation", body: "Belt volgende week.", key: randomUUID() }) },
  finishContact: { id: "contactId", by: mediators, run: (actor, id) => finishContact(actor, { id, version: 1, doneOn: "2026-11-24", summary: "Alles besproken." }) },
  cancelContact: { id: "contactId", by: mediators, run: (actor, id) => cancelContact(actor, { id, version: 1 }) },
  takeOnCandidate: { by: mediators, reaches: "caseload.cannotTakeOn", run: (actor) => takeOnCandidate(actor, { email: "niemand@example.be", birthDate: "1990-01-01", registeredSince: "2026-01-05" }) },
  saveView: { by: mediators, run: (actor) => saveView(actor, { place: "queue", name: "Gent", query: "kind=plan-wes" }) },
  deleteView: { by: mediators, run: (actor) => deleteView(actor, { place: "queue", name: "Gent" }) },
  delegateMandate: { id: "mandateId", by: mediators, reaches: "delegation.notColleague", run: (actor, mandateId) => delegateMandate(actor, { mandateId, toPersonId: actor.personId, validFrom: "2026-11-24", validTo: "2026-11-27" }) },
  withdrawDelegation: { id: "delegationId", by: mediators, run: (actor, delegationId) => withdrawDelegation(actor, { delegationId }) },
  assignRequests: { by: mediators, reaches: "assign.notColleague", run: (actor) => assignRequests(actor, { toPersonId: actor.personId, request: [{ requestId: randomUUID(), version: 1, holderId: null }] }) },
  // Past the door the law stops it, or the mandate.
  approveTogether: { id: "requestId", by: mediators, reaches: "decision.acknowledge", run: approveOne },
  proposeSanction: { id: "placementId", by: [], anywhere: mediators, reaches: "sanction.notBegun", run: (actor, placementId) => proposeSanction(actor, { placementId, facts: reason, breachOn: "2026-11-16", key: randomUUID() }) },
  hearEmployer: { id: "sanctionCaseId", by: [], anywhere: mediators, reaches: "transition.notNow", run: (actor, id) => hearEmployer(actor, { id, version: 1, until: "2026-12-04" }) },
  answerHearing: { id: "sanctionCaseId", by: ["entity"], run: (actor, id) => answerHearing(actor, { id, version: 1, statement: "Er was wel een mentor." }) },
  decideSanction: { id: "sanctionCaseId", by: [], anywhere: mediators, reaches: "sanction.noGround", run: (actor, id) => decideSanction(actor, { id, version: 1, reason, acknowledged: "on" }) },
  dropSanctionCase: { id: "sanctionCaseId", by: [], anywhere: mediators, run: (actor, id) => dropSanctionCase(actor, { id, version: 1, reason }) },
  liftSanction: { id: "sanctionCaseId", by: [], anywhere: mediators, reaches: "transition.notNow", run: (actor, id) => liftSanction(actor, { id, version: 1, reason }) },
};
