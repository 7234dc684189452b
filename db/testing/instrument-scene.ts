import { randomUUID } from "node:crypto";
import { and, eq, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { jobSeekers } from "@/db/schema/mediation";
import type { offers } from "@/db/schema/offers";
import { organisations, workplaceRecognitions } from "@/db/schema/organisations";
import { agreements, agreementVersions, requiredParties } from "@/db/schema/agreements";
import { people } from "@/db/schema/people";
import { placements, startConditions } from "@/db/schema/placements";
import { createMandate, lawfulPlan, readPlans, readRequests } from "@/db/testing/decision-scene";
import { createActor, createApplication, createOffer, createOrganisation, createStudent } from "@/db/testing/scenario";
import type { Actor, Role } from "@/lib/domain/access";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import { questionsAt } from "@/lib/domain/evaluations/form";
import type { EvaluationKind } from "@/lib/domain/placements/status";
import { storedFindings } from "@/lib/domain/placements/stored-finding";
import type { ArrangePlacement, WriteEvaluation } from "@/lib/domain/placements/schema";
import { ruleNames } from "@/lib/domain/regulation/finding";
import { presentAgreement } from "@/lib/server/agreements/present-agreement";
import { signAgreement } from "@/lib/server/agreements/sign-agreement";
import { acceptApplication } from "@/lib/server/applications/accept-application";
import { agreeToReferral } from "@/lib/server/applications/agree-to-referral";
import { confirmApplication } from "@/lib/server/applications/confirm-application";
import { placeCandidate } from "@/lib/server/applications/place-candidate";
import { referCandidate } from "@/lib/server/applications/refer-candidate";
import { decideRequest } from "@/lib/server/decisions/decide-request";
import { scoredGoals } from "@/lib/server/evaluations/scored-goals";
import { arrangePlacement } from "@/lib/server/placements/arrange-placement";
import { startPlacement } from "@/lib/server/placements/start-placement";
import { tickCondition } from "@/lib/server/placements/tick-condition";
import { savePlan } from "@/lib/server/plans/save-plan";
import { submitPlan } from "@/lib/server/plans/submit-plan";

const only = <T>([row]: T[]): T => {
  if (row === undefined) throw new Error("nothing was written");
  return row;
};

/** People who can take a placement of any kind from its beginning to its end. */
export interface Cast {
  entity: Actor;
  school: Actor;
  /** VDAB guides the candidate; the decider has a mandate and no part in the case. */
  mediator: Actor;
  decider: Actor;
  candidate: Actor;
  enrolmentId: string;
}

const findVdab = async () => {
  const [known] = await db().select().from(organisations).where(eq(organisations.kind, "vdab")).limit(1);
  return known ?? createOrganisation("vdab");
};

export const createCast = async (hostKind: OrganisationKind = "company"): Promise<Cast> => {
  const vdab = await findVdab();
  const entity = await createActor("entity", await createOrganisation(hostKind));
  const school = await createActor("school", await createOrganisation("school"));
  const [mediator, decider] = [await createActor("mediator", vdab), await createActor("mediator", vdab)];
  await createMandate(decider);
  const { student: candidate, enrolmentId } = await createStudent(school);
  await db().update(people).set({ birthDate: "1999-03-01" }).where(eq(people.id, candidate.personId));
  await db().insert(jobSeekers).values({
    personId: candidate.personId, registeredSince: "2025-01-06", mayWorkInBelgium: true, employed: false, organisationId: vdab.id, mediatorId: mediator.personId,
  });
  await db().insert(workplaceRecognitions).values({
    organisationId: entity.organisationId ?? "", course: "Office management", validFrom: "2025-09-01", validTo: "2030-08-31",
  });
  return { entity, school, mediator, decider, candidate, enrolmentId };
};

export const readPlacement = async (id: string) => only(await db().select().from(placements).where(eq(placements.id, id)));
const versionOf = async (id: string): Promise<number> => (await readPlacement(id)).version;
const applicationOf = async (id: string) => only(await db().select().from(applications).where(eq(applications.id, id)));

type OfferValues = Partial<typeof offers.$inferInsert>;

/** Chosen and confirmed, whoever brought the candidate. */
const confirm = async ({ entity, candidate }: Cast, applicationId: string): Promise<string> => {
  await acceptApplication(entity, { id: applicationId, version: (await applicationOf(applicationId)).version, acknowledged: true });
  const { placementId } = await confirmApplication(candidate, { id: applicationId, version: (await applicationOf(applicationId)).version, withdrawOthers: false });
  if (!placementId) throw new Error("no placement was opened");
  return placementId;
};

/** A file that begins with an application. */
export const openByApplication = async (cast: Cast, values: OfferValues): Promise<string> => {
  const { id: offerId } = await createOffer(cast.entity, values);
  const { id } = await createApplication({ student: cast.candidate, enrolmentId: cast.enrolmentId, offerId });
  return confirm(cast, id);
};

/** A file that begins with a proposal of the mediator, to which the candidate agrees. */
export const openByReferral = async (cast: Cast, values: OfferValues): Promise<string> => {
  const { id: offerId } = await createOffer(cast.entity, values);
  const { id } = await referCandidate(cast.mediator, { offerId, personId: cast.candidate.personId, key: randomUUID(), note: "Dit past bij je doel." });
  await agreeToReferral(cast.candidate, { id, version: (await applicationOf(id)).version, motivation: "Ik wil dit leren.", availableFrom: null });
  return confirm(cast, id);
};

/** A file that the mediator opens. */
export const openByMediator = async ({ entity, mediator, candidate }: Cast, values: OfferValues): Promise<string> => {
  const { id: offerId } = await createOffer(entity, values);
  return (await placeCandidate(mediator, { offerId, personId: candidate.personId, key: randomUUID(), note: "Eerst eens proeven van het werk.", acknowledged: true })).placementId;
};

/** Fixes what stands in the file, with other or further terms. */
export const arrange = async (actor: Actor, id: string, terms: Partial<ArrangePlacement> = {}): Promise<void> => {
  const { title, startsOn, endsOn, hoursPerWeek, lanes, mentorName, goals, version } = await readPlacement(id);
  await arrangePlacement(actor, { id, version, title, startsOn, endsOn, hoursPerWeek, lanes, mentorName, goals, ...terms });
};

/** Writes a lawful plan and hands it in. */
export const handInPlan = async (author: Actor, id: string): Promise<void> => {
  const latest = (await readPlans(id)).at(-1);
  const saved = await savePlan(author, { placementId: id, number: latest?.number ?? 0, version: latest?.version ?? 0, content: lawfulPlan, then: "keep" });
  await submitPlan(author, { planId: saved.planId, version: saved.version, placementVersion: await versionOf(id), motivation: "" });
};

/** The open question of a kind, approved by who may; what the law leaves open is seen. */
export const approve = async (decider: Actor, id: string, kind = "plan"): Promise<void> => {
  const request = (await readRequests(id)).findLast((row) => row.kind === kind && row.status === "open");
  if (!request) throw new Error(`no open request of kind ${kind}`);
  await decideRequest(decider, {
    requestId: request.id, version: request.version, outcome: "approved", approvedUntil: undefined, reasonText: "",
    reasonCode: kind === "plan" ? "plan-complete" : kind === "extension" ? "objective-within-reach" : "ground-established",
    acknowledged: ruleNames.filter((name) => storedFindings(request.findings).some(({ rule }) => rule === name)),
  });
};

/** An evaluation that its form takes: every goal scored, every question answered. */
export const wholeEvaluation = async (id: string, kind: EvaluationKind): Promise<WriteEvaluation> => {
  const placement = await readPlacement(id);
  return {
    id, kind, scores: (await scoredGoals(placement)).map(() => 3), strengths: "Werkt stipt en vriendelijk.", growth: "Mag meer vragen stellen.",
    answers: Object.fromEntries(questionsAt(placement.instrument, kind).map(({ key, options }) => [key, options[0] ?? "Beter plannen."])),
  };
};

const signers: Readonly<Record<string, keyof Pick<Cast, "candidate" | "entity" | "school" | "mediator">>> =
  { trainee: "candidate", host: "entity", school: "school", vdab: "mediator", partner: "mediator" };

/** The text that is out for signature now. */
export const currentText = async (id: string): Promise<{ versionId: string; sha256: string }> => {
  const [text] = await db().select({ versionId: agreementVersions.id, sha256: agreementVersions.sha256 }).from(agreementVersions)
    .innerJoin(agreements, and(eq(agreements.id, agreementVersions.agreementId), eq(agreements.currentVersion, agreementVersions.number)))
    .where(eq(agreements.placementId, id));
  return only(text ? [text] : []);
};

/** Draws the agreement up and lets every party sign; answers the parties. */
export const signByAll = async (cast: Cast, presenter: Actor, id: string): Promise<string[]> => {
  const text = await presentAgreement(presenter, { placementId: id, version: await versionOf(id) });
  const parties = (await db().select({ party: requiredParties.party }).from(requiredParties).where(eq(requiredParties.versionId, text.versionId))).map(({ party }) => party);
  for (const party of parties) {
    const signer = signers[party];
    if (!signer) throw new Error(`nobody signs as ${party}`);
    await signAgreement(cast[signer], { placementId: id, ...text, read: "on", acknowledged: true });
  }
  return parties;
};

/** Every party arranges its conditions; answers who had to do what. */
export const tickAll = async (cast: Cast, id: string): Promise<Record<string, Role>> => {
  const open = await db().select().from(startConditions).where(and(eq(startConditions.placementId, id), isNull(startConditions.doneAt)));
  const actorOf: Partial<Record<Role, Actor>> = { entity: cast.entity, school: cast.school, mediator: cast.mediator };
  for (const { kind, responsible } of open) {
    const actor = actorOf[responsible];
    if (!actor) throw new Error(`nobody is ${responsible}`);
    await tickCondition(actor, { id, kind, note: "" });
  }
  return Object.fromEntries(open.map(({ kind, responsible }) => [kind, responsible]));
};

export const start = async (actor: Actor, id: string): Promise<void> => startPlacement(actor, { id, version: await versionOf(id), acknowledged: true });
