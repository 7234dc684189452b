import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { registerSources } from "@/db/schema/registers";
import { useTestDatabase } from "@/db/testing/database";
import { lawfulPlan } from "@/db/testing/decision-scene";
import { createPeople, createScene, fingerprint, type EachRole, type Scene } from "@/db/testing/permission-scene";
import { checkInvariants, playOn, scenarioDay } from "@/db/testing/scenario";
import { readSource, sourceFiles } from "@/lib/architecture/source-files";
import { roles, type Actor, type Role } from "@/lib/domain/access";
import { createAnswerSchema } from "@/lib/domain/answers/schema";
import { giveDeclarationSchema } from "@/lib/domain/people/declaration";
import { saveTableSchema } from "@/lib/domain/statistics/cross-table";
import { createOfferSchema, updateOfferSchema } from "@/lib/domain/offers/schema";
import { presentAgreement } from "@/lib/server/agreements/present-agreement";
import { reviseAgreement } from "@/lib/server/agreements/revise-agreement";
import { signAgreement } from "@/lib/server/agreements/sign-agreement";
import { createAnswer } from "@/lib/server/answers/create-answer";
import { agreePart, commentPart, editPart } from "@/lib/server/answers/edit-part";
import { freezeAnswer } from "@/lib/server/answers/freeze-answer";
import { remeasureAnswer } from "@/lib/server/answers/remeasure-answer";
import { acceptApplication } from "@/lib/server/applications/accept-application";
import { agreeToReferral } from "@/lib/server/applications/agree-to-referral";
import { attachCv } from "@/lib/server/applications/attach-cv";
import { confirmApplication } from "@/lib/server/applications/confirm-application";
import { declineApplication } from "@/lib/server/applications/decline-application";
import { inviteApplication } from "@/lib/server/applications/invite-application";
import { markApplicationSeen } from "@/lib/server/applications/mark-application-seen";
import { placeCandidate } from "@/lib/server/applications/place-candidate";
import { referCandidate } from "@/lib/server/applications/refer-candidate";
import { rejectApplication } from "@/lib/server/applications/reject-application";
import { revokeAcceptance } from "@/lib/server/applications/revoke-acceptance";
import { saveApplicationDraft } from "@/lib/server/applications/save-application-draft";
import { shortlistApplication } from "@/lib/server/applications/shortlist-application";
import { submitApplication } from "@/lib/server/applications/submit-application";
import { withdrawApplication } from "@/lib/server/applications/withdraw-application";
import { createApiKey } from "@/lib/server/auth/create-api-key";
import { revokeApiKey } from "@/lib/server/auth/revoke-api-key";
import { domainErrorOf } from "@/lib/server/database-errors";
import { endEmployment } from "@/lib/server/employments/end-employment";
import { registerEmployment } from "@/lib/server/employments/register-employment";
import { saveAuthoritySettings } from "@/lib/server/decisions/authority-settings";
import { claimRequest, releaseRequest } from "@/lib/server/decisions/claim-request";
import { decideRequest } from "@/lib/server/decisions/decide-request";
import { requestEarlyEnd } from "@/lib/server/decisions/request-early-end";
import { requestExtension } from "@/lib/server/decisions/request-extension";
import { withdrawRequest } from "@/lib/server/decisions/withdraw-request";
import { writeRequestMessage } from "@/lib/server/decisions/write-request-message";
import { openFile } from "@/lib/server/files/open-file";
import { samplePdf } from "@/lib/server/files/testing/pdf-samples";
import { askFunding } from "@/lib/server/funding/ask-funding";
import { decideFunding } from "@/lib/server/funding/decide-funding";
import { decidePayments, preparePayments } from "@/lib/server/funding/pay-month";
import { decideBudget, proposeBudget } from "@/lib/server/funding/propose-budget";
import { withdrawFunding } from "@/lib/server/funding/withdraw-funding";
import { addParameterRow, previewParameterRow } from "@/lib/server/law/add-parameter-row";
import { chooseColumns } from "@/lib/server/imports/choose-columns";
import { chooseSheet } from "@/lib/server/imports/choose-sheet";
import { confirmImport } from "@/lib/server/imports/confirm-import";
import { correctImport } from "@/lib/server/imports/correct-import";
import { decideDuplicate } from "@/lib/server/imports/decide-duplicate";
import { decideDuplicateGroup } from "@/lib/server/imports/decide-duplicate-group";
import { reopenDuplicateRound } from "@/lib/server/imports/reopen-duplicate-round";
import { discardImport } from "@/lib/server/imports/discard-import";
import { saveOfferedPlaces } from "@/lib/server/imports/offered-places";
import { sendReminders } from "@/lib/server/imports/reminders";
import { reopenImport } from "@/lib/server/imports/reopen-import";
import { startImport } from "@/lib/server/imports/start-import";
import { undoBatch } from "@/lib/server/imports/undo-batch";
import { deskCases } from "@/lib/server/mediation/testing/desk-cases";
import { markRead } from "@/lib/server/notifications/mark-read";
import { closeOffer } from "@/lib/server/offers/close-offer";
import { createOffer } from "@/lib/server/offers/create-offer";
import { discardOffer } from "@/lib/server/offers/discard-offer";
import { facilitateOffer } from "@/lib/server/offers/facilitate-offer";
import { pauseOffer } from "@/lib/server/offers/pause-offer";
import { publishOffer } from "@/lib/server/offers/publish-offer";
import { resumeOffer } from "@/lib/server/offers/resume-offer";
import { updateOffer } from "@/lib/server/offers/update-offer";
import { arrangePlacement } from "@/lib/server/placements/arrange-placement";
import { cancelPlacement } from "@/lib/server/placements/cancel-placement";
import { completePlacement } from "@/lib/server/placements/complete-placement";
import { endPlacementEarly } from "@/lib/server/placements/end-placement-early";
import { facilitatePlacement } from "@/lib/server/placements/facilitate-placement";
import { registerContract } from "@/lib/server/placements/register-contract";
import { resumePlacement } from "@/lib/server/placements/resume-placement";
import { startPlacement } from "@/lib/server/placements/start-placement";
import { suspendPlacement } from "@/lib/server/placements/suspend-placement";
import { inviteMentor } from "@/lib/server/mentors/invite-mentor";
import { confirmAttendance } from "@/lib/server/attendance/confirm-attendance";
import { correctAttendance } from "@/lib/server/attendance/correct-attendance";
import { reopenAttendance } from "@/lib/server/attendance/reopen-attendance";
import { saveAttendance } from "@/lib/server/attendance/save-attendance";
import { tickCondition } from "@/lib/server/placements/tick-condition";
import { writeEvaluation } from "@/lib/server/placements/write-evaluation";
import { writeMessage } from "@/lib/server/placements/write-message";
import { commentPlan, resolveComment } from "@/lib/server/plans/comment-plan";
import { copyModelPlan } from "@/lib/server/plans/copy-model-plan";
import { savePlan } from "@/lib/server/plans/save-plan";
import { submitPlan } from "@/lib/server/plans/submit-plan";
import { giveDeclaration, withdrawDeclaration } from "@/lib/server/special/own-declaration";
import { defineOrigin } from "@/lib/server/special/origin-definitions";
import { removeTable, saveTable } from "@/lib/server/statistics/saved-tables";
import { removeProfileCv, uploadProfileCv } from "@/lib/server/profiles/profile-cv";
import { updateProfile } from "@/lib/server/profiles/update-profile";

useTestDatabase();

type IdName = Exclude<keyof Scene, "insiders">;

interface Case {
  /** What the command is about, of the scene; left out for what one does in one's own name. */
  id?: IdName;
  /** Those who may, when it is theirs. */
  by: readonly Role[];
  /** Those who may wherever it is. */
  anywhere?: readonly Role[];
  /** What stops the first of them in this scene, by another rule than permission. */
  reaches?: string;
  run: (actor: Actor, id: string, scene: Scene) => Promise<unknown>;
}

const arrangers = ["entity", "school", "mediator"] as const;
const parties = ["student", ...arrangers] as const;
/** The scene's files are schoolstages: a mediator who is bound to one reads it and has no part in it. */
const schoolSides = ["entity", "school"] as const;
const version = 1;
const reason = { reason: "other", explanation: "Dat was zo afgesproken." } as const;
const upload = { name: "cv.pdf", bytes: samplePdf() };
const evaluation = { kind: "final", scores: [3], strengths: "Werkt stipt en vriendelijk.", growth: "Mag meer vragen stellen." } as const;
const parameterRow = {
  table: "ggmmi", validFrom: "2026-04", knownUntil: undefined, values: [220_000], typed: ["2200"], sourceTitle: "Cao 43", sourceReference: "Nationale Arbeidsraad", sourceStatus: "verified",
} as const;
const arrangement = {
  title: "Onthaal", startsOn: "2027-02-08", endsOn: "2027-03-31", hoursPerWeek: 19, lanes: [0, 1, 2, 3], mentorName: "Marc T.", goals: "Bezoekers ontvangen",
};

/** A register that somebody handed in; made before all. */
const registerSource = { id: "" };

const crossTableToSave = (name: string) =>
  saveTableSchema.parse({ name, table: { rows: "entity", columns: "instrument", instrument: null, scope: "flemish-government", fromYear: 2026, toYear: 2026 } });

/** Every command a person can call, in a state in which nothing but permission stands in the way of most. */
const cases: Record<string, Case> = {
  ...deskCases,
  publishOffer: { id: "draftOfferId", by: ["entity"], anywhere: ["coordinator"], run: (actor, id) => publishOffer(actor, { id, version, acknowledged: true }) },
  updateOffer: { id: "offerId", by: ["entity"], run: (actor, id) => updateOffer(actor, updateOfferSchema.parse({ id, version, title: "Een andere titel" })) },
  closeOffer: { id: "offerId", by: ["entity"], run: (actor, id) => closeOffer(actor, { id, version, reason: "cancelled" }) },
  pauseOffer: { id: "offerId", by: ["entity"], run: (actor, id) => pauseOffer(actor, { id, version }) },
  resumeOffer: { id: "pausedOfferId", by: ["entity"], run: (actor, id) => resumeOffer(actor, { id, version }) },
  discardOffer: { id: "draftOfferId", by: ["entity"], run: (actor, id) => discardOffer(actor, { id, version }) },
  facilitateOffer: { id: "offerId", by: [], anywhere: ["coordinator"], run: (actor, id) => facilitateOffer(actor, { id, version, involvedOn: scenarioDay }) },
  createOffer: {
    id: "programmeId", by: ["entity"],
    run: (actor, id) => createOffer(actor, createOfferSchema.parse({ key: randomUUID(), title: "Meewerken aan het onthaal", instrument: "school", programmeId: id })),
  },
  acceptApplication: { id: "applicationId", by: ["entity"], run: (actor, id) => acceptApplication(actor, { id, version, acknowledged: true }) },
  rejectApplication: { id: "applicationId", by: ["entity"], run: (actor, id) => rejectApplication(actor, { id, version, ...reason }) },
  shortlistApplication: { id: "applicationId", by: ["entity"], run: (actor, id) => shortlistApplication(actor, { id, version }) },
  inviteApplication: {
    id: "applicationId", by: ["entity"],
    run: (actor, id) => inviteApplication(actor, { id, version, interviewAt: "2026-12-03T09:00:00Z", interviewPlace: "Gent" }),
  },
  revokeAcceptance: { id: "acceptedId", by: ["entity"], run: (actor, id) => revokeAcceptance(actor, { id, version, ...reason }) },
  markApplicationSeen: { id: "applicationId", by: ["entity"], run: (actor, id) => markApplicationSeen(actor, { id }) },
  confirmApplication: { id: "acceptedId", by: ["student"], run: (actor, id) => confirmApplication(actor, { id, version, withdrawOthers: true }) },
  declineApplication: { id: "acceptedId", by: ["student"], run: (actor, id) => declineApplication(actor, { id, version }) },
  withdrawApplication: { id: "applicationId", by: ["student"], run: (actor, id) => withdrawApplication(actor, { id, version }) },
  submitApplication: { id: "draftId", by: ["student"], run: (actor, id) => submitApplication(actor, { id, version, key: randomUUID() }) },
  saveApplicationDraft: { id: "freeOfferId", by: [], anywhere: ["student"], run: (actor, id) => saveApplicationDraft(actor, { offerId: id, version: 0 }) },
  "saveApplicationDraft for an offer that nobody may see yet": {
    id: "draftOfferId", by: [], run: (actor, id) => saveApplicationDraft(actor, { offerId: id, version: 0, motivation: "Ik leer graag." }),
  },
  "saveApplicationDraft with a CV": {
    id: "cvFileId", by: ["student"], run: (actor, id, { freeOfferId }) => saveApplicationDraft(actor, { offerId: freeOfferId, version: 0, cvFileId: id }),
  },
  referCandidate: {
    id: "seekerId", by: ["mediator"],
    run: (actor, id, { wesOfferId }) => referCandidate(actor, { personId: id, offerId: wesOfferId, key: randomUUID(), note: "Dit past bij je doel." }),
  },
  placeCandidate: {
    id: "seekerId", by: ["mediator"],
    run: (actor, id, { bvsOfferId }) => placeCandidate(actor, { personId: id, offerId: bvsOfferId, key: randomUUID(), note: "Dit past bij je doel.", acknowledged: true }),
  },
  agreeToReferral: { id: "referredId", by: ["student"], run: (actor, id) => agreeToReferral(actor, { id, version, motivation: "", availableFrom: null }) },
  attachCv: { id: "freeOfferId", by: [], anywhere: ["student"], run: (actor, id) => attachCv(actor, { offerId: id, version: 0 }, upload) },
  arrangePlacement: { id: "placementId", by: schoolSides, run: (actor, id) => arrangePlacement(actor, { id, version, ...arrangement }) },
  startPlacement: { id: "placementId", by: schoolSides, reaches: "placement.notYetStarted", run: (actor, id) => startPlacement(actor, { id, version }) },
  completePlacement: { id: "placementId", by: schoolSides, reaches: "placement.notYetEnded", run: (actor, id) => completePlacement(actor, { id, version }) },
  endPlacementEarly: { id: "placementId", by: ["student", ...schoolSides], reaches: "placement.endInFuture", run: (actor, id) => endPlacementEarly(actor, { id, version, on: "2027-02-10", ...reason }) },
  cancelPlacement: { id: "placementId", by: ["student", ...schoolSides], run: (actor, id) => cancelPlacement(actor, { id, version, ...reason }) },
  suspendPlacement: {
    id: "placementId", by: ["school"], reaches: "transition.notNow",
    run: (actor, id) => suspendPlacement(actor, { id, version, on: "2027-02-10", reason: "illness", acknowledged: true }),
  },
  resumePlacement: { id: "placementId", by: ["school"], reaches: "transition.notNow", run: (actor, id) => resumePlacement(actor, { id, version, until: "2027-02-10" }) },
  registerContract: {
    id: "placementId", by: ["entity"], reaches: "placement.noContractAfter",
    run: (actor, id) => registerContract(actor, { id, version, startsOn: "2027-04-01", length: "open-ended" }),
  },
  facilitatePlacement: { id: "placementId", by: [], anywhere: ["coordinator"], run: (actor, id) => facilitatePlacement(actor, { id, version, facilitated: "yes" }) },
  tickCondition: { id: "placementId", by: arrangers, run: (actor, id) => tickCondition(actor, { id, kind: "mentor", note: "" }) },
  writeEvaluation: { id: "placementId", by: [...parties, "mentor"], reaches: "evaluation.notRunning", run: (actor, id) => writeEvaluation(actor, { id, ...evaluation, scores: [3] }) },
  saveAttendance: {
    id: "placementId", by: ["student"], reaches: "attendance.notKept",
    run: (actor, id) => saveAttendance(actor, { placementId: id, month: "2027-02", version: 0, days: [], intent: "save" }),
  },
  confirmAttendance: { id: "placementId", by: ["entity", "mentor"], reaches: "attendance.notKept", run: (actor, id) => confirmAttendance(actor, { placementId: id, month: "2027-02", version }) },
  correctAttendance: {
    id: "placementId", by: ["entity", "mentor"], reaches: "attendance.notKept",
    run: (actor, id) => correctAttendance(actor, { placementId: id, month: "2027-02", day: "2027-02-10", state: "long", reason: "Was al weg." }),
  },
  reopenAttendance: {
    id: "placementId", by: ["student", "entity", "mentor"], reaches: "attendance.notKept",
    run: (actor, id) => reopenAttendance(actor, { placementId: id, month: "2027-02", version }),
  },
  inviteMentor: {
    id: "placementId", by: ["entity"], run: (actor, id) => inviteMentor(actor, { id, version, givenName: "Hanne", familyName: "Vos", email: `${randomUUID()}@example.be` }),
  },
  writeMessage: { id: "placementId", by: [...parties, "mentor"], run: (actor, id) => writeMessage(actor, { id, idempotencyKey: randomUUID(), body: "Tot maandag." }) },
  presentAgreement: { id: "placementId", by: schoolSides, run: (actor, id) => presentAgreement(actor, { placementId: id, version }) },
  reviseAgreement: { id: "presentedId", by: arrangers, run: (actor, id) => reviseAgreement(actor, { placementId: id, version }) },
  signAgreement: { id: "presentedId", by: parties, run: (actor, id, { versionId, sha256 }) => signAgreement(actor, { placementId: id, versionId, sha256, read: "on", acknowledged: true }) },
  registerEmployment: {
    id: "applicationId", by: ["entity"], reaches: "employment.notAJob",
    run: (actor, id) => registerEmployment(actor, { applicationId: id, startsOn: scenarioDay, endsOn: "2027-11-23", coachName: "Els V.", languageSupport: "" }),
  },
  endEmployment: { id: "employmentId", by: ["entity"], run: (actor, id) => endEmployment(actor, { id, version, on: scenarioDay, outcome: "contract" }) },
  openFile: { id: "cvFileId", by: ["student", "entity"], reaches: "missing in the store", run: (actor, id) => openFile(actor, { id }) },
  revokeApiKey: { id: "apiKeyId", by: ["entity"], run: (actor, id) => revokeApiKey(actor, { id }) },
  // The upload of the scene is not sealed, which the command finds once it is past the door.
  chooseColumns: { id: "draftImportId", by: ["entity"], reaches: "sealed", run: (actor, id) => chooseColumns(actor, { id, version, columns: {} }) },
  chooseSheet: { id: "draftImportId", by: ["entity"], run: (actor, id) => chooseSheet(actor, { id, version, sheet: "Stages" }) },
  reopenImport: { id: "checkedImportId", by: ["entity"], run: (actor, id) => reopenImport(actor, { id, version }) },
  correctImport: { id: "checkedImportId", by: ["entity"], run: (actor, id) => correctImport(actor, { id, version, fixes: { l2: { status: "gestart" } } }) },
  confirmImport: { id: "checkedImportId", by: ["entity"], run: (actor, id) => confirmImport(actor, { id, version, skipInvalid: false }) },
  discardImport: { id: "checkedImportId", by: ["entity"], run: (actor, id) => discardImport(actor, { id, version }) },
  undoBatch: { id: "batchId", by: ["entity"], anywhere: ["coordinator"], run: (actor, id) => undoBatch(actor, { id }) },
  decideDuplicate: { id: "duplicateId", by: [], anywhere: ["coordinator"], run: (actor, id) => decideDuplicate(actor, { id, decision: "apart" }) },
  decideDuplicateGroup: {
    by: ["coordinator"], reaches: "duplicate.groupChanged",
    run: (actor) => decideDuplicateGroup(actor, { first: randomUUID(), second: "", reasons: ["same-start"], decision: "apart", last: randomUUID(), seen: 1 }),
  },
  reopenDuplicateRound: { id: "duplicateRoundId", by: [], anywhere: ["coordinator"], run: (actor, id) => reopenDuplicateRound(actor, { id }) },
  startImport: {
    by: ["entity", "school", "coordinator"],
    run: (actor) => startImport(actor, { kind: "placements", register: "proef", file: { name: "register.csv", bytes: new TextEncoder().encode("dossier;status\n1;gestart") } }),
  },
  saveOfferedPlaces: { by: ["entity"], run: (actor) => saveOfferedPlaces(actor, { year: 2026, places: { school: 3 } }) },
  sendReminders: { by: ["coordinator"], reaches: "reminder.nobody", run: (actor) => sendReminders(actor, { year: 2026, key: randomUUID() }) },
  markRead: { id: "notificationId", by: ["student"], run: (actor, id) => markRead(actor, { newestId: id }) },
  previewParameterRow: { by: ["coordinator"], run: (actor) => previewParameterRow(actor, parameterRow) },
  addParameterRow: { by: ["coordinator"], run: (actor) => addParameterRow(actor, { ...parameterRow, number: 1 }) },
  createAnswer: {
    by: ["coordinator"], run: (actor) => createAnswer(actor, createAnswerSchema.parse({ number: "87", title: "Stages", askedBy: "", askedOn: "2026-11-10", template: "government", year: 2022, part: "year" })),
  },
  editPart: { id: "answerId", by: [], anywhere: ["coordinator"], run: (actor, id) => editPart(actor, { id, key: "1", version, body: "Niet bekend." }) },
  agreePart: { id: "answerId", by: [], anywhere: ["coordinator"], run: (actor, id) => agreePart(actor, { id, key: "1", version }) },
  commentPart: { id: "answerId", by: [], anywhere: ["coordinator"], run: (actor, id) => commentPart(actor, { id, key: "1", version, comment: "Noem de bron." }) },
  remeasureAnswer: { id: "answerId", by: [], anywhere: ["coordinator"], run: (actor, id) => remeasureAnswer(actor, { id, version }) },
  freezeAnswer: { id: "answerId", by: [], anywhere: ["coordinator"], reaches: "answer.notAgreed", run: (actor, id) => freezeAnswer(actor, { id, version }) },
  askFunding: { id: "placementId", by: ["entity"], reaches: "funding.notThisKind", run: (actor, id) => askFunding(actor, { placementId: id, version, selectionStartedOn: "2026-11-10", amount: 110_000 }) },
  withdrawFunding: { id: "fundingId", by: ["entity"], run: (actor, id) => withdrawFunding(actor, { id, version }) },
  decideFunding: {
    id: "fundingId", by: [], anywhere: ["coordinator"], run: (actor, id) => decideFunding(actor, { outcome: "refuse", id, version, reason: "budget-spent", explanation: "" }),
  },
  proposeBudget: { by: ["coordinator"], run: (actor) => proposeBudget(actor, { year: 2027, name: randomUUID(), amount: 100 }) },
  decideBudget: { id: "budgetChangeId", by: [], anywhere: ["coordinator"], run: (actor, id) => decideBudget(actor, { id, outcome: "confirm" }) },
  preparePayments: { by: ["coordinator"], reaches: "payment.nothingDue", run: (actor) => preparePayments(actor, { month: "2026-09" }) },
  decidePayments: { id: "paymentRunId", by: [], anywhere: ["coordinator"], run: (actor, id) => decidePayments(actor, { id, outcome: "approve" }) },
  savePlan: { id: "plannedId", by: ["entity", "mediator"], run: (actor, id) => savePlan(actor, { placementId: id, number: 1, version, content: lawfulPlan, then: "keep" }) },
  copyModelPlan: { id: "plannedId", by: ["entity", "mediator"], run: (actor, id, { modelPlanId }) => copyModelPlan(actor, { placementId: id, number: 1, version, modelId: modelPlanId }) },
  submitPlan: { id: "draftPlanId", by: ["entity", "mediator"], reaches: "decision.placeUnknown", run: (actor, id) => submitPlan(actor, { planId: id, version, placementVersion: version, motivation: "" }) },
  commentPlan: { id: "draftPlanId", by: [...parties, "mentor"], run: (actor, id) => commentPlan(actor, { planId: id, part: "objective", body: "Goed zo.", idempotencyKey: randomUUID() }) },
  resolveComment: { id: "planCommentId", by: arrangers, run: (actor, id) => resolveComment(actor, { commentId: id }) },
  claimRequest: { id: "requestId", by: ["mediator"], run: (actor, id) => claimRequest(actor, { requestId: id }) },
  releaseRequest: { id: "requestId", by: ["mediator"], run: (actor, id) => releaseRequest(actor, { requestId: id }) },
  decideRequest: {
    id: "requestId", by: ["mediator"],
    run: (actor, id) => decideRequest(actor, { requestId: id, version, outcome: "refused", approvedUntil: undefined, reasonCode: "no-gap", reasonText: "De kandidaat kan dit al.", acknowledged: [] }),
  },
  withdrawRequest: { id: "requestId", by: ["entity", "mediator"], run: (actor, id) => withdrawRequest(actor, { requestId: id }) },
  writeRequestMessage: { id: "requestId", by: parties, run: (actor, id) => writeRequestMessage(actor, { requestId: id, body: "Dat zoek ik op.", idempotencyKey: randomUUID() }) },
  requestExtension: {
    id: "plannedId", by: ["entity", "mediator"], reaches: "transition.notNow",
    run: (actor, id) => requestExtension(actor, { placementId: id, version, on: "2027-10-01", motivation: "Nog niet alles is geleerd." }),
  },
  requestEarlyEnd: {
    id: "plannedId", by: parties, reaches: "transition.notNow",
    run: (actor, id) => requestEarlyEnd(actor, { placementId: id, version, on: "2027-08-10", ground: "work-found", motivation: "Ik begin ergens anders." }),
  },
  saveAuthoritySettings: { by: ["mediator"], run: (actor) => saveAuthoritySettings(actor, { version: 0, objection: "", hearing: "", hearingDays: undefined, contact: "", claimHours: 24 }) },
  createApiKey: { by: ["entity", "school", "coordinator"], run: (actor) => createApiKey(actor, { name: "website" }) },
  giveDeclaration: { by: ["student"], run: (actor) => giveDeclaration(actor, giveDeclarationSchema.parse({ nationality: "other", nationalityAtBirth: "", parentsAtBirth: "", disability: "no", consent: "on" })) },
  withdrawDeclaration: { by: ["student"], run: (actor) => withdrawDeclaration(actor) },
  defineOrigin: { by: ["coordinator"], run: (actor) => defineOrigin(actor, { sourceId: registerSource.id, definition: "vdab" }) },
  saveTable: { by: ["coordinator"], run: (actor) => saveTable(actor, crossTableToSave(randomUUID())) },
  removeTable: { by: ["coordinator"], run: async (actor) => removeTable(actor, { id: await saveTable(actor, crossTableToSave(randomUUID())) }) },
  updateProfile: { by: ["student"], run: (actor) => updateProfile(actor, { version: 0, about: "", educationLevel: null, availableFrom: null, adjustments: "" }) },
  uploadProfileCv: { by: ["student"], run: (actor) => uploadProfileCv(actor, upload) },
  removeProfileCv: { by: ["student"], run: (actor) => removeProfileCv(actor) },
};

const names = Object.keys(cases);
const caseOf = (name: string): Case => {
  const found = cases[name];
  if (!found) throw new Error(`no case ${name}`);
  return found;
};

/** How it ended: `done`, or the code that a person gets to see; a fault that is none of ours stands under its own text. */
const outcomeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return "done";
  } catch (error) {
    return domainErrorOf(error)?.code ?? String(error);
  }
};

const isAtTheDoor = (outcome: string): boolean => outcome === "notFound" || outcome === "forbidden";
const idIn = (scene: Scene, id: IdName | undefined): string => (id ? scene[id] : "");

/** The diversity service sees every offer and VDAB every sanction, so they may hear that they must leave one alone. */
const readsAll = (role: Role, id: IdName): boolean => (role === "coordinator" && /offerId$/iu.test(id)) || (role === "mediator" && id === "sanctionCaseId");

let scene: Scene;
let strangers: EachRole;

beforeAll(async () => {
  playOn(scenarioDay);
  scene = await createScene();
  const [source] = await db().insert(registerSources).values({ name: "VDAB" }).returning({ id: registerSources.id });
  registerSource.id = source?.id ?? "";
  strangers = await createPeople();
});
beforeEach(() => playOn(scenarioDay));

test("every command that an action calls is among the cases", () => {
  const called = sourceFiles().filter((file) => /^lib\/actions\/.+\/.+\.ts$/u.test(file)).flatMap((file) =>
    [...readSource(file).matchAll(/^import \{ (\w+) \} from "@\/lib\/server\/\w[\w-]*\/[\w-]+";$/gmu)].map(([, name = ""]) => name));
  const forVisitors = ["answerOutflow", "requestSignInLink", "safeNext"];
  const tried = new Set(names.map((name) => name.split(" ", 1)[0]));
  expect([...new Set(called)].filter((name) => !tried.has(name) && !forVisitors.includes(name))).toEqual([]);
  expect(called.length).toBeGreaterThan(30);
});

describe("whoever may not, finds it missing or forbidden, and nothing changes", () => {
  test.each(names)("%s", async (name) => {
    const { id, by, anywhere = [], run } = caseOf(name);
    const before = await fingerprint();
    const outcomes: Record<string, string> = {};
    for (const role of roles) {
      if (!anywhere.includes(role) && (id || !by.includes(role))) outcomes[`another's ${role}`] = await outcomeOf(run(strangers[role], idIn(scene, id), scene));
      if (!anywhere.includes(role) && !by.includes(role)) outcomes[`their ${role}`] = await outcomeOf(run(scene.insiders[role], idIn(scene, id), scene));
      if (id) outcomes[`${role}, of nothing`] = await outcomeOf(run(scene.insiders[role], randomUUID(), scene));
    }
    expect(Object.entries(outcomes).filter(([, outcome]) => !isAtTheDoor(outcome))).toEqual([]);
    expect(Object.keys(outcomes).length).toBeGreaterThan(3);
    // Who cannot see it learns nothing by trying: the answer is the one for what does not exist.
    for (const role of roles.filter((other) => id && !anywhere.includes(other) && !readsAll(other, id))) {
      expect([role, await outcomeOf(run(strangers[role], randomUUID(), scene))]).toEqual([role, outcomes[`another's ${role}`]]);
    }
    expect(await fingerprint()).toBe(before);
    expect(await checkInvariants()).toEqual([]);
  });
});

describe("whoever may, comes past the door", () => {
  const open = names.filter((name) => caseOf(name).by.length + (caseOf(name).anywhere ?? []).length > 0);

  test.each(open)("%s", async (name) => {
    const { id, by, anywhere = [], reaches = "done", run } = caseOf(name);
    const own = await createScene();
    const outcomes: string[] = [];
    for (const actor of [...by.map((role) => own.insiders[role]), ...anywhere.map((role) => strangers[role])]) {
      outcomes.push(await outcomeOf(run(actor, idIn(own, id), own)));
    }
    expect(outcomes[0]).toMatch(reaches);
    expect(outcomes.filter(isAtTheDoor)).toEqual([]);
    expect(await checkInvariants()).toEqual([]);
  });
});
