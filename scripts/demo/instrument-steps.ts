import { and, asc, desc, eq, inArray, isNull } from "drizzle-orm";
import { db } from "@/db/client";
import { agreements, agreementVersions, plans, requiredParties, signatures } from "@/db/schema/agreements";
import { decisionRequests } from "@/db/schema/mediation";
import { startConditions } from "@/db/schema/placements";
import type { Role } from "@/lib/domain/access";
import type { RequestKind } from "@/lib/domain/decisions/kinds";
import type { ArrangePlacement } from "@/lib/domain/placements/schema";
import { proposeLanes } from "@/lib/domain/placements/rules";
import type { EvaluationKind } from "@/lib/domain/placements/status";
import { storedFindings } from "@/lib/domain/placements/stored-finding";
import { questionsAt } from "@/lib/domain/evaluations/form";
import { lastDayOfMonths } from "@/lib/domain/regulation/calendar";
import { ruleNames } from "@/lib/domain/regulation/finding";
import { presentAgreement } from "@/lib/server/agreements/present-agreement";
import { signAgreement } from "@/lib/server/agreements/sign-agreement";
import { today } from "@/lib/server/clock";
import { decideRequest } from "@/lib/server/decisions/decide-request";
import { requestEarlyEnd } from "@/lib/server/decisions/request-early-end";
import { requestExtension } from "@/lib/server/decisions/request-extension";
import { scoredGoals } from "@/lib/server/evaluations/scored-goals";
import { arrangePlacement } from "@/lib/server/placements/arrange-placement";
import { cancelPlacement } from "@/lib/server/placements/cancel-placement";
import { completePlacement } from "@/lib/server/placements/complete-placement";
import { endPlacementEarly } from "@/lib/server/placements/end-placement-early";
import { registerContract } from "@/lib/server/placements/register-contract";
import { startPlacement } from "@/lib/server/placements/start-placement";
import { resumePlacement } from "@/lib/server/placements/resume-placement";
import { suspendPlacement } from "@/lib/server/placements/suspend-placement";
import { tickCondition } from "@/lib/server/placements/tick-condition";
import { writeEvaluation } from "@/lib/server/placements/write-evaluation";
import { savePlan } from "@/lib/server/plans/save-plan";
import { submitPlan } from "@/lib/server/plans/submit-plan";
import { demoEvaluations } from "@/scripts/demo/content/evaluations";
import { demoDurations, demoEndings, demoRequests } from "@/scripts/demo/content/instrument-placements";
import { demoPlans } from "@/scripts/demo/content/plans";
import { actorAs, formOf, placementIdOf, processFor, type FileStep, type InstrumentFile } from "@/scripts/demo/instrument-file";

const agreementForm = async (file: InstrumentFile) => {
  const { id: placementId, version } = await formOf(file);
  return { placementId, version };
};

/** Who arranges and writes: the school of a course, else the host. */
const arranger = (file: InstrumentFile) => actorAs(file, processFor(file).arrangedBy.includes("school") ? "school" : "entity");

/** What the host knows of what this kind asks. */
const termsOf = ({ instrument, edition }: InstrumentFile): Partial<ArrangePlacement> => {
  const terms: Record<string, Partial<ArrangePlacement>> = {
    bis: { allowanceCents: edition.offer.allowanceCents ?? null, mayWorkInBelgium: true, compulsoryForDiploma: false, wayOfEnding: "Elke partij kan stoppen met een week opzeg, na een gesprek met de mentor." },
    ibo: { referenceWageCents: 262_000, premiumRate: 0.8, mayWorkInBelgium: true, weeksWorkedBefore: 0 },
    "ibo-plus": { mayWorkInBelgium: true },
    oao: { trainingYear: 2, recognisedUntil: lastDayOfMonths(edition.startsOn, 48), recognitionReference: `WPD-${edition.startsOn.slice(0, 4)}-${edition.offer.key.length}48` },
    sao: { recognisedUntil: lastDayOfMonths(edition.startsOn, 48), recognitionReference: `WPD-${edition.startsOn.slice(0, 4)}-${edition.offer.key.length}27` },
    "so-ot": { trainingYear: 1, compulsorySchooling: false },
  };
  return terms[instrument] ?? {};
};

export const arrange: FileStep = async (file) => {
  const { offer, startsOn, endsOn, hours } = file.edition;
  await arrangePlacement(arranger(file), {
    ...await formOf(file), title: offer.title, startsOn, endsOn, hoursPerWeek: hours, lanes: proposeLanes(hours),
    mentorName: offer.mentor, goals: offer.learning.join("\n"), ...termsOf(file),
  });
};

/** Writes the plan of the occupation and hands it in. */
export const plan: FileStep = async (file) => {
  const { offer } = file.edition;
  const model = demoPlans.find(({ occupation }) => occupation === offer.occupation);
  const competences = model ? model.competences.map(({ name, method }) => ({ name, method })) : offer.learning.map((name) => ({ name, method: "Voordoen, samen doen en daarna zelf doen" }));
  const placementId = placementIdOf(file);
  const [latest] = await db().select({ number: plans.number, version: plans.version }).from(plans).where(eq(plans.placementId, placementId)).orderBy(desc(plans.number)).limit(1);
  const saved = await savePlan(arranger(file), {
    placementId, ...latest ?? { number: 0, version: 0 }, then: "keep",
    content: {
      objective: model?.objective ?? `${offer.title}: de taken zelfstandig kunnen uitvoeren.`, competences, startSituationActions: [],
      learningActions: ["Rondleiding en kennismaking met de ploeg", "Instructie veilig werken in de eerste week"],
      durationMotivation: file.random.pick(demoDurations), guidance: "Elke week een gesprek met de mentor over wat lukte en wat nog oefening vraagt.",
    },
  });
  await submitPlan(arranger(file), { planId: saved.planId, version: saved.version, placementVersion: (await formOf(file)).version, motivation: "" });
};

const openRequest = async (file: InstrumentFile, kind: RequestKind) => {
  const [request] = await db().select().from(decisionRequests)
    .where(and(eq(decisionRequests.placementId, placementIdOf(file)), eq(decisionRequests.kind, kind), eq(decisionRequests.status, "open")));
  if (!request) throw new Error(`${file.candidate.actor.name} waits for no decision.`);
  const open = storedFindings(request.findings).map(({ rule }) => rule);
  return { requestId: request.id, version: request.version, acknowledged: ruleNames.filter((name) => open.includes(name)), approvedUntil: undefined };
};

export const approve: FileStep = async (file) => {
  await decideRequest(file.decider, { ...await openRequest(file, "plan"), outcome: "approved", reasonCode: file.random.pick(["plan-complete", "fits-job-target", "gap-can-be-closed"]), reasonText: "" });
};

export const refuse: FileStep = async (file) => {
  await decideRequest(file.decider, {
    ...await openRequest(file, "plan"), outcome: "refused", reasonCode: "work-not-learning",
    reasonText: "Het plan noemt vooral taken die de ploeg nu al doet. Schrijf per taak wat de kandidaat leert en hoe de mentor dat begeleidt.",
  });
};

export const present: FileStep = async (file) => {
  await presentAgreement(arranger(file), await agreementForm(file));
};

const roleOfParty: Readonly<Record<string, Role>> = { trainee: "student", host: "entity", school: "school", vdab: "mediator", partner: "mediator" };

/** The next party that has not signed does so; the trainee first. Nothing when all have. */
export const signNext: FileStep = async (file) => {
  const placementId = placementIdOf(file);
  const open = await db().select({ party: requiredParties.party, versionId: agreementVersions.id, sha256: agreementVersions.sha256 }).from(agreements)
    .innerJoin(agreementVersions, and(eq(agreementVersions.agreementId, agreements.id), eq(agreementVersions.number, agreements.currentVersion)))
    .innerJoin(requiredParties, eq(requiredParties.versionId, agreementVersions.id))
    .leftJoin(signatures, and(eq(signatures.versionId, requiredParties.versionId), eq(signatures.party, requiredParties.party)))
    .where(and(eq(agreements.placementId, placementId), isNull(signatures.id))).orderBy(asc(requiredParties.party));
  const [next] = open;
  if (!next) return;
  const { party, ...text } = next;
  await signAgreement(actorAs(file, roleOfParty[party] ?? "entity"), { placementId, ...text, read: "on", acknowledged: true });
};

/** Everybody arranges what they must before the start. */
export const tickAll: FileStep = async (file) => {
  const id = placementIdOf(file);
  const open = await db().select().from(startConditions).where(and(eq(startConditions.placementId, id), isNull(startConditions.doneAt))).orderBy(asc(startConditions.kind));
  for (const { kind, responsible } of open) await tickCondition(actorAs(file, responsible), { id, kind, note: "" });
};

/** Only the host has arranged its part. */
export const tickHost: FileStep = async (file) => {
  const id = placementIdOf(file);
  const kinds = ["mentor", "risk-analysis"] as const;
  const open = await db().select().from(startConditions).where(and(eq(startConditions.placementId, id), isNull(startConditions.doneAt), inArray(startConditions.kind, [...kinds])));
  for (const { kind } of open) await tickCondition(actorAs(file, "entity"), { id, kind, note: "" });
};

export const start: FileStep = async (file) => startPlacement(actorAs(file, "entity"), { ...await formOf(file), acknowledged: true });

/** What the host or the trainee writes, with scores that fit the words. */
export const evaluate = (author: "entity" | "student", kind: EvaluationKind): FileStep => async (file) => {
  const id = placementIdOf(file);
  const { score, strengths, growth } = file.random.pick(demoEvaluations.filter((one) => one.author === author && one.kind === kind));
  const goals = await scoredGoals({ id, goals: file.edition.offer.learning.join("\n") });
  await writeEvaluation(actorAs(file, author), {
    id, kind, strengths, growth, scores: goals.map(() => score),
    answers: Object.fromEntries(questionsAt(file.instrument, kind).map(({ key, options }) => [key, options[0] ?? "Verder oefenen met de taken van het plan."])),
  });
};

export const complete: FileStep = async (file) => completePlacement(actorAs(file, "entity"), await formOf(file));

/** The contract that must follow, where the host keeps its word at once. */
export const hire: FileStep = async (file) => registerContract(actorAs(file, "entity"), { ...await formOf(file), startsOn: file.world.calendar.day(file.world.calendar.offsetOf(file.edition.endsOn) + 1), length: "open-ended", endsOn: null });

export const suspend: FileStep = async (file) => suspendPlacement(actorAs(file, "school"), { ...await formOf(file), on: today().toString(), reason: "illness", acknowledged: true });

export const resume: FileStep = async (file) => {
  const until = file.world.calendar.day(file.world.calendar.offsetOf(today().toString()) - 1);
  await resumePlacement(actorAs(file, "school"), { ...await formOf(file), until });
};

/** An early end is VDAB's, whoever decided on the plan. */
const vdabDecider = ({ world }: InstrumentFile) => world.cast.mediator("Noor Stevens");

/** Ends early: by the trainee where a party may, else VDAB decides on request. */
export const endEarly: FileStep = async (file) => {
  const { reason, ground, text } = file.random.pick(demoEndings.endedEarly);
  const on = today().toString();
  if (processFor(file).earlyEnd === "parties") {
    await endPlacementEarly(file.candidate.actor, { ...await formOf(file), on, reason, explanation: text });
    return;
  }
  await requestEarlyEnd(file.candidate.actor, { ...await agreementForm(file), on, ground, motivation: text });
  await grantEarlyEnd(file);
};

export const askEarlyEnd: FileStep = async (file) => {
  const on = file.world.calendar.day(file.world.calendar.offsetOf(today().toString()) + 10);
  await requestEarlyEnd(actorAs(file, "entity"), { ...await agreementForm(file), on, ground: "objective-unattainable", motivation: demoRequests.earlyEnd });
};

/** A day that is still to come, when the demo is opened too. */
export const askToLeave: FileStep = async (file) => {
  await requestEarlyEnd(file.candidate.actor, { ...await agreementForm(file), on: file.world.calendar.workday(9), ground: "work-found", motivation: demoRequests.earlyEndAgreed });
};

export const grantEarlyEnd: FileStep = async (file) => {
  await decideRequest(vdabDecider(file), { ...await openRequest(file, "early-end"), outcome: "approved", reasonCode: "ground-established", reasonText: "" });
};

export const refuseEarlyEnd: FileStep = async (file) => {
  await decideRequest(vdabDecider(file), { ...await openRequest(file, "early-end"), outcome: "refused", reasonCode: "solution-possible", reasonText: demoRequests.earlyEndRefused });
};

/** Four weeks more. */
export const askExtension: FileStep = async (file) => {
  const on = file.world.calendar.workday(file.world.calendar.offsetOf(file.edition.endsOn) + 28);
  await requestExtension(actorAs(file, "entity"), { ...await agreementForm(file), on, motivation: demoRequests.extension });
};

export const grantExtension: FileStep = async (file) => {
  await decideRequest(file.decider, { ...await openRequest(file, "extension"), outcome: "approved", reasonCode: "objective-within-reach", reasonText: "" });
};

export const refuseExtension: FileStep = async (file) => {
  await decideRequest(file.decider, { ...await openRequest(file, "extension"), outcome: "refused", reasonCode: "objective-already-reached", reasonText: demoRequests.extensionRefused });
};

export const cancel: FileStep = async (file) => {
  const { reason, text } = demoEndings.cancelled;
  await cancelPlacement(actorAs(file, "entity"), { ...await formOf(file), reason, explanation: text });
};
