import type { Action, Role } from "@/lib/domain/access";
import type { pathnames } from "@/lib/i18n/pathnames";

const hosts = ["entity"] as const;
const arrangers = ["entity", "school", "mediator"] as const;
const parties = ["student", ...arrangers] as const;
const writers = [...parties, "mentor"] as const;
const readers = [...writers, "coordinator"] as const;
/** Whoever keeps a register of their own, or gathers those of others. */
const registrars = ["entity", "coordinator", "school"] as const;
const everyRole = [...readers, "admin"] as const;

/** `own`: their own file or application · `entity`: of their organisation · `placement`: of a placement they are bound to. */
type ActionScope = "public" | "own" | "entity" | "placement";

export interface ActionRow {
  /** The name in the action's metadata, under which calls are counted and faults are logged. */
  readonly name: string;
  /** The line of the permission table that its command asks; null when anybody may. */
  readonly permission: Action | null;
  readonly by: readonly Role[] | "anyone";
  readonly scope: ActionScope;
}

const action = (permission: Action, by: readonly Role[], scope: ActionScope, name: string = permission): ActionRow =>
  ({ name, permission, by, scope });

/** Every server action, by its file under lib/actions. */
export const actionRows: Readonly<Record<string, ActionRow>> = {
  "agreements/present-agreement": action("agreement.draft", arrangers, "placement"),
  "agreements/revise-agreement": action("agreement.draft", arrangers, "placement"),
  "agreements/sign-agreement": action("agreement.sign", parties, "placement"),
  "api-keys/create-api-key": action("organisation.manageKeys", ["entity", "school", "coordinator"], "entity", "apiKey.create"),
  "api-keys/revoke-api-key": action("organisation.manageKeys", ["entity", "school", "coordinator"], "entity", "apiKey.revoke"),
  "answers/agree-part": action("answer.agree", ["coordinator"], "own", "answer.agree"),
  "answers/comment-part": action("answer.agree", ["coordinator"], "own", "answer.comment"),
  "answers/create-answer": action("answer.write", ["coordinator"], "own", "answer.create"),
  "answers/edit-part": action("answer.write", ["coordinator"], "own", "answer.edit"),
  "answers/freeze-answer": action("answer.agree", ["coordinator"], "own", "answer.freeze"),
  "answers/remeasure-answer": action("answer.write", ["coordinator"], "own", "answer.remeasure"),
  "applications/accept-application": action("application.decide", hosts, "entity"),
  "applications/agree-to-referral": action("application.answer", ["student"], "own"),
  "applications/attach-cv": action("file.upload", ["student"], "own"),
  "applications/confirm-application": action("application.answer", ["student"], "own"),
  "applications/decline-application": action("application.answer", ["student"], "own"),
  "applications/invite-application": action("application.decide", hosts, "entity"),
  "applications/mark-application-seen": action("application.decide", hosts, "entity"),
  "applications/place-candidate": action("placement.open", ["mediator"], "entity"),
  "applications/refer-candidate": action("application.refer", ["mediator"], "entity"),
  "applications/reject-application": action("application.decide", hosts, "entity"),
  "applications/revoke-acceptance": action("application.decide", hosts, "entity"),
  "applications/save-application-draft": action("application.create", ["student"], "own"),
  "applications/shortlist-application": action("application.decide", hosts, "entity"),
  "applications/submit-application": action("application.create", ["student"], "own"),
  "applications/withdraw-application": action("application.withdraw", ["student"], "own"),
  "guidance/show-guidance": { name: "guidance.show", permission: null, by: "anyone", scope: "public" },
  "funding/ask-funding": action("funding.ask", hosts, "placement"),
  "funding/decide-budget": action("budget.set", ["coordinator"], "own", "budget.set"),
  "funding/decide-funding": action("funding.decide", ["coordinator"], "placement"),
  "funding/decide-payments": action("payment.approve", ["coordinator"], "own"),
  "funding/prepare-payments": action("payment.prepare", ["coordinator"], "own"),
  "funding/propose-budget": action("budget.set", ["coordinator"], "own"),
  "funding/withdraw-funding": action("funding.ask", hosts, "placement"),
  "attendance/confirm-attendance": action("attendance.confirm", ["entity", "mentor"], "placement"),
  "attendance/correct-attendance": action("attendance.confirm", ["entity", "mentor"], "placement", "attendance.correct"),
  "attendance/reopen-attendance": action("attendance.reopen", ["student", "entity", "mentor"], "placement"),
  "attendance/save-attendance": action("attendance.write", ["student"], "placement", "attendance.save"),
  "mediation/approve-together": action("decision.decide", ["mediator"], "placement", "decision.approveTogether"),
  "mediation/cancel-contact": action("caseload.write", ["mediator"], "placement", "caseload.cancelContact"),
  "mediation/decide-from-queue": action("decision.decide", ["mediator"], "placement", "decision.decideFromQueue"),
  "mediation/delegate-mandate": action("mandate.delegate", ["mediator"], "own"),
  "mediation/delete-view": action("view.save", ["mediator"], "own", "view.delete"),
  "mediation/finish-contact": action("caseload.write", ["mediator"], "placement", "caseload.finishContact"),
  "mediation/plan-contact": action("caseload.write", ["mediator"], "placement", "caseload.planContact"),
  "mediation/save-view": action("view.save", ["mediator"], "own"),
  "mediation/take-on-candidate": action("caseload.list", ["mediator"], "own", "caseload.takeOn"),
  "mediation/update-registration": action("caseload.write", ["mediator"], "placement", "caseload.updateRegistration"),
  "mediation/verify-ground": action("caseload.verifyGround", ["mediator"], "placement"),
  "mediation/withdraw-delegation": action("mandate.delegate", ["mediator"], "own", "mandate.withdrawDelegation"),
  "mediation/write-note": action("caseload.write", ["mediator"], "placement", "caseload.writeNote"),
  "decisions/assign-requests": action("decision.decide", ["mediator"], "placement", "decision.assign"),
  "decisions/claim-request": action("decision.decide", ["mediator"], "placement", "decision.claim"),
  "decisions/release-request": action("decision.decide", ["mediator"], "placement", "decision.release"),
  "decisions/request-early-end": action("decision.request", parties, "placement"),
  // Who arranges the dates asks for later ones.
  "decisions/request-extension": action("plan.write", arrangers, "placement", "decision.requestExtension"),
  "decisions/save-authority-settings": action("authority.edit", ["mediator"], "entity"),
  "decisions/withdraw-request": action("decision.request", parties, "placement", "decision.withdraw"),
  "decisions/write-request-message": action("decision.request", parties, "placement", "decision.write"),
  "imports/choose-columns": action("register.import", registrars, "entity", "register.chooseColumns"),
  "imports/choose-sheet": action("register.import", registrars, "entity", "register.chooseSheet"),
  "imports/confirm-import": action("register.import", registrars, "entity", "register.confirm"),
  "imports/correct-import": action("register.import", registrars, "entity", "register.correct"),
  "imports/decide-duplicate": action("duplicate.decide", ["coordinator"], "entity"),
  "imports/decide-duplicate-group": action("duplicate.decide", ["coordinator"], "entity", "duplicate.decideGroup"),
  "imports/reopen-duplicate-round": action("duplicate.decide", ["coordinator"], "entity", "duplicate.reopenGroup"),
  "imports/discard-import": action("register.import", registrars, "entity", "register.discard"),
  "imports/reopen-import": action("register.import", registrars, "entity", "register.reopen"),
  "imports/save-offered-places": action("offeredPlaces.edit", hosts, "entity"),
  "imports/send-reminders": action("register.remind", ["coordinator"], "entity"),
  "imports/start-import": action("register.import", registrars, "entity"),
  "imports/undo-batch": action("register.undo", registrars, "entity"),
  "employments/end-employment": action("employment.register", hosts, "entity", "employment.end"),
  "employments/register-employment": action("employment.register", hosts, "entity"),
  "mentors/invite-mentor": action("mentor.invite", hosts, "placement"),
  "notifications/mark-read": action("notification.read", everyRole, "own", "notification.markRead"),
  "offers/close-offer": action("offer.close", hosts, "entity"),
  "offers/create-offer": action("offer.create", hosts, "entity"),
  "offers/discard-offer": action("offer.edit", hosts, "entity"),
  // The service facilitates any place, and publishes one for an organisation that asks it to.
  "offers/facilitate-offer": action("offer.facilitate", ["coordinator"], "entity"),
  "offers/pause-offer": action("offer.edit", hosts, "entity"),
  "offers/publish-offer": action("offer.publish", ["entity", "coordinator"], "entity"),
  "offers/resume-offer": action("offer.edit", hosts, "entity"),
  "offers/update-offer": action("offer.edit", hosts, "entity"),
  "outflow/answer-outflow": { name: "outflow.answer", permission: null, by: "anyone", scope: "public" },
  "parameters/add-parameter-row": action("parameter.add", ["coordinator"], "entity"),
  "parameters/preview-parameter-row": action("parameter.add", ["coordinator"], "entity", "parameter.preview"),
  "placements/arrange-placement": action("placement.prepare", arrangers, "placement"),
  "placements/cancel-placement": action("placement.cancel", parties, "placement"),
  "placements/complete-placement": action("placement.complete", arrangers, "placement"),
  "placements/end-placement-early": action("placement.endEarly", parties, "placement"),
  "placements/facilitate-placement": action("placement.facilitate", ["coordinator"], "placement"),
  "placements/register-contract": action("placement.registerContract", ["entity", "mediator"], "placement"),
  "placements/resume-placement": action("placement.suspend", ["school", "mediator"], "placement", "placement.resume"),
  "placements/start-placement": action("placement.start", arrangers, "placement"),
  "placements/suspend-placement": action("placement.suspend", ["school", "mediator"], "placement"),
  "placements/tick-condition": action("placement.tickCondition", arrangers, "placement"),
  "placements/write-evaluation": action("evaluation.write", writers, "placement"),
  "placements/write-message": action("message.write", readers, "placement"),
  "plans/comment-plan": action("plan.comment", writers, "placement"),
  "plans/copy-model-plan": action("plan.write", arrangers, "placement", "plan.copyModel"),
  "plans/keep-plan": action("plan.write", arrangers, "placement", "plan.keep"),
  "plans/resolve-comment": action("plan.write", arrangers, "placement", "plan.resolveComment"),
  "plans/save-plan": action("plan.write", arrangers, "placement"),
  "plans/submit-plan": action("plan.write", arrangers, "placement", "plan.submit"),
  "declarations/give-declaration": action("declaration.edit", ["student"], "own"),
  "declarations/withdraw-declaration": action("declaration.edit", ["student"], "own"),
  "statistics/define-origin": action("statistics.defineOrigin", ["coordinator"], "entity"),
  "statistics/remove-table": action("statistics.saveTable", ["coordinator"], "entity", "statistics.removeTable"),
  "statistics/save-table": action("statistics.saveTable", ["coordinator"], "entity"),
  "profiles/remove-profile-cv": action("profile.edit", ["student"], "own"),
  "profiles/update-profile": action("profile.edit", ["student"], "own"),
  "profiles/upload-profile-cv": action("file.upload", ["student"], "own"),
  "sanctions/answer-hearing": action("sanction.answer", hosts, "entity"),
  "sanctions/decide-sanction": action("sanction.decide", ["mediator"], "entity"),
  "sanctions/drop-sanction-case": action("sanction.hear", ["mediator"], "entity", "sanction.drop"),
  "sanctions/hear-employer": action("sanction.hear", ["mediator"], "entity"),
  "sanctions/lift-sanction": action("sanction.lift", ["mediator"], "entity"),
  "sanctions/propose-sanction": action("sanction.propose", ["mediator"], "entity"),
  "sign-in/request-sign-in-link": { name: "signIn.requestLink", permission: null, by: "anyone", scope: "public" },
};

/**
 * `public`: anybody reads it · `calculation`: anybody sends facts and gets an answer, nothing is kept · `file`: who may read the file, not there for others · `ownImport`: the organisation that prepares the import, not there for others · `document`: a text of a placement or of a sanction, for who may read that one ·
 * `table`: internal figures, for who may count them, not there for others · `apiKey`: the organisation behind the key ·
 * `list`: the placements that the caller has a list of, not there for who has none ·
 * `queue`: what waits for the caller's own organisation, not there for who decides nothing ·
 * `ownForm`: a form of our own pages, whoever sends it; what it does concerns the sender's session only ·
 * `signedIn`: about the caller alone, 401 for a visitor.
 * `providerReturn`: the identity provider sends a browser back, checked by its state.
 */
export type RouteScope = "public" | "answer" | "signedIn" | "calculation" | "file" | "ownImport" | "document" | "table" | "list" | "queue" | "apiKey" | "ownForm" | "providerReturn";

/** Every route handler: method and address. */
export const routeRows: Readonly<Record<string, RouteScope>> = {
  "GET /api/answers/[id]/answer.docx": "answer",
  "GET /api/answers/[id]/answer.pdf": "answer",
  "GET /api/auth/[...nextauth]": "providerReturn",
  "POST /api/auth/[...nextauth]": "ownForm",
  "GET /api/cross-tables/[file]": "table",
  "GET /api/files/[id]": "file",
  "GET /api/health": "public",
  "GET /api/imports/[id]/errors": "ownImport",
  "GET /api/notifications/unread": "signedIn",
  "GET /api/placements/[id]/agreement.pdf": "document",
  "GET /api/placements/[id]/decisions/[reference]/letter.pdf": "document",
  "GET /api/queue/[file]": "queue",
  "GET /api/ready": "public",
  "GET /api/sanctions/[id]/[letter]/letter.pdf": "document",
  "POST /api/sign-in": "ownForm",
  "POST /api/sign-out": "ownForm",
  "POST /api/switch-role": "ownForm",
  "GET /api/trainees/[file]": "list",
  "POST /api/v1/allowances": "calculation",
  "POST /api/v1/compliance-checks": "calculation",
  "POST /api/v1/guidance": "calculation",
  "GET /api/v1/imports/[id]": "apiKey",
  "POST /api/v1/imports": "apiKey",
  "GET /api/v1/instruments": "public",
  "GET /api/v1/instruments/[code]": "public",
  "GET /api/v1/offers": "public",
  "GET /api/v1/offers/[id]": "public",
  "GET /api/v1/openapi.json": "public",
  "GET /api/v1/organisations": "public",
  "GET /api/v1/programmes": "public",
  "GET /api/v1/statistics/flemish-government": "public",
  "GET /api/v1/statistics/tables/[file]": "public",
  "GET /api/v1/statistics/work-based-learning": "public",
};

/** `workspace`: lists that hold what is one's own · the others: one thing, which is not there for whom it does not concern. */
export type PageScope = "public" | "workspace" | "ownApplication" | "ownOffer" | "ownCandidate" | "placement" | "sanction" | "caseload" | "ownImport" | "ownBatch";

export interface PageRow {
  /** Roles for which the page exists. Visitors are sent to sign in wherever it is not for anyone. */
  readonly by: readonly Role[] | "anyone";
  readonly scope: PageScope;
}

export type PageKey = keyof typeof pathnames;

const page = (by: PageRow["by"], scope: PageScope): PageRow => ({ by, scope });
const forAnyone = page("anyone", "public");
const student = page(["student"], "workspace");
const entity = page(hosts, "workspace");
const mediator = page(["mediator"], "workspace");
const coordinator = page(["coordinator"], "workspace");
const school = page(["school"], "workspace");

/** Every page, by its folder under app/[locale]. */
export const pageRows = {
  "/": forAnyone,
  "/accessibility": forAnyone,
  "/components": forAnyone,
  "/figures": forAnyone,
  "/glossary": forAnyone,
  "/guidance": forAnyone,
  "/help": forAnyone,
  "/instruments": forAnyone,
  "/instruments/[code]": forAnyone,
  "/offers": forAnyone,
  "/offers/[slug]": forAnyone,
  "/open-data": forAnyone,
  "/organisations": forAnyone,
  "/organisations/[slug]": forAnyone,
  "/outflow/[token]": forAnyone,
  "/privacy": forAnyone,
  "/programmes": forAnyone,
  "/programmes/[slug]": forAnyone,
  "/sign-in": forAnyone,
  "/sign-in/confirm": forAnyone,
  "/status": forAnyone,
  "/verify": forAnyone,
  "/verify/[code]": forAnyone,
  "/notifications": page(everyRole, "workspace"),
  "/placements/[id]": page(readers, "placement"),
  "/placements/[id]/agreement": page(readers, "placement"),
  "/placements/[id]/attendance": page(writers, "placement"),
  "/placements/[id]/arrange": page(arrangers, "placement"),
  "/placements/[id]/plan": page(readers, "placement"),
  "/placements/[id]/requests": page([...parties, "coordinator"], "placement"),
  "/placements/[id]/decisions/[reference]": page([...parties, "coordinator"], "placement"),
  "/placements/[id]/end": page(parties, "placement"),
  "/placements/[id]/contract": page(["entity", "mediator"], "placement"),
  "/placements/[id]/pause": page(["school", "mediator"], "placement"),
  "/placements/[id]/funding": page(["entity", "coordinator"], "placement"),
  "/registers": page(["entity", "school"], "workspace"),
  "/registers/batches/[id]": page(registrars, "ownBatch"),
  "/registers/imports/[id]": page(registrars, "ownImport"),
  "/registers/new": page(registrars, "workspace"),
  "/registers/places": entity,
  "/student": student,
  "/student/applications": student,
  "/student/applications/new": student,
  "/student/applications/[id]": page(["student"], "ownApplication"),
  "/student/guidance": student,
  "/student/placements": student,
  "/student/profile": student,
  "/student/declaration": student,
  "/entity": entity,
  "/entity/applications": entity,
  "/entity/applications/[id]": page(hosts, "ownCandidate"),
  "/entity/figures": entity,
  "/entity/offers": entity,
  "/entity/offers/new": entity,
  "/entity/offers/[id]": page(hosts, "ownOffer"),
  "/entity/offers/[id]/candidates": page(hosts, "ownOffer"),
  "/entity/offers/[id]/edit": page(hosts, "ownOffer"),
  "/entity/organisation": entity,
  "/entity/placements": entity,
  "/entity/sanctions": entity,
  "/entity/sanctions/[id]": page(hosts, "sanction"),
  "/mediator": mediator,
  "/mediator/authority": page(["mediator"], "workspace"),
  "/mediator/candidates": mediator,
  "/mediator/candidates/new": mediator,
  "/mediator/candidates/[id]": page(["mediator"], "caseload"),
  "/mediator/candidates/[id]/refer": page(["mediator"], "caseload"),
  "/mediator/decisions": mediator,
  "/mediator/decisions/assign": mediator,
  "/mediator/decisions/together": mediator,
  "/mediator/mandates": mediator,
  "/mediator/sanctions": mediator,
  "/mediator/sanctions/new": mediator,
  "/mediator/sanctions/[id]": page(["mediator"], "sanction"),
  "/mentor": page(["mentor"], "workspace"),
  "/coordinator": coordinator,
  "/coordinator/answers": coordinator,
  "/coordinator/answers/new": coordinator,
  "/coordinator/answers/[id]": coordinator,
  "/coordinator/answers/[id]/document": coordinator,
  "/coordinator/budget": coordinator,
  "/coordinator/entities": coordinator,
  "/coordinator/figures": coordinator,
  "/coordinator/funding": coordinator,
  "/coordinator/payments": coordinator,
  "/coordinator/offers": coordinator,
  "/coordinator/parameters": coordinator,
  "/coordinator/placements": coordinator,
  "/coordinator/registers": coordinator,
  "/coordinator/registers/coverage": coordinator,
  "/coordinator/registers/duplicates": coordinator,
  "/coordinator/registers/duplicates/group": coordinator,
  "/coordinator/sanctions": coordinator,
  "/coordinator/sanctions/[id]": page(["coordinator"], "sanction"),
  "/school": school,
  "/school/figures": school,
  "/school/placements": school,
  "/school/pupils": school,
} as const satisfies Record<PageKey, PageRow>;
