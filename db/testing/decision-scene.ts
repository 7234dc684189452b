import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { plans } from "@/db/schema/agreements";
import { decisionRequests, jobSeekers } from "@/db/schema/mediation";
import { municipalities, organisations } from "@/db/schema/organisations";
import { mandates } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import { signByEverybody } from "@/db/testing/promise-scene";
import { createActor, createOrganisation } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { emptyPlan, type PlanContent } from "@/lib/domain/plans/content";
import { storedFindings } from "@/lib/domain/placements/stored-finding";
import { ruleNames } from "@/lib/domain/regulation/finding";
import { submitPlan } from "@/lib/server/plans/submit-plan";
import { savePlan } from "@/lib/server/plans/save-plan";

const only = <T>([row]: T[]): T => {
  if (row === undefined) throw new Error("nothing was written");
  return row;
};

/** A stageplan that the law accepts. */
export const lawfulPlan: PlanContent = {
  ...emptyPlan,
  objective: "Aan een onthaal leren werken en nagaan of dat beroep past.",
  competences: [{ name: "Bezoekers ontvangen", method: "Eerst meelopen met de mentor, daarna zelf." }],
  learningActions: ["Rondleiding in het gebouw"],
  durationMotivation: "Drie maanden zijn nodig om alle taken enkele keren te doen.",
  guidance: "Elke vrijdag een gesprek met de mentor.",
};

export interface DecisionScene {
  vdab: typeof organisations.$inferSelect;
  /** Of VDAB: one decides under a mandate, the other wrote the plan, a third has no mandate. */
  decider: Actor;
  author: Actor;
  colleague: Actor;
  mandateId: string;
  entity: Actor;
  student: Actor;
}

const findOrCreateVdab = async () => {
  const [known] = await db().select().from(organisations).where(eq(organisations.kind, "vdab")).limit(1);
  return known ?? createOrganisation("vdab");
};

/** A mandate from 2026 on, for every open kind in one province. */
export const createMandate = async (actor: Actor, values: Partial<typeof mandates.$inferInsert> = {}): Promise<string> =>
  only(await db().insert(mandates).values({
    personId: actor.personId, organisationId: actor.organisationId ?? "", provinces: ["oost-vlaanderen"],
    instruments: ["wes", "bis", "ibo", "ibo-plus", "bvs"], validFrom: "2026-01-01", validTo: "2027-12-31", ...values,
  }).returning()).id;

/** People of VDAB, a company in Gent and a job seeker. */
export const createDecisionScene = async (): Promise<DecisionScene> => {
  await db().insert(municipalities).values({ nis: 44021, name: "Gent", nameFr: "Gand", province: "oost-vlaanderen", postcodes: ["9000"], latitude: 51.05, longitude: 3.72 }).onConflictDoNothing();
  const vdab = await findOrCreateVdab();
  const [decider, author, colleague] = [await createActor("mediator", vdab), await createActor("mediator", vdab), await createActor("mediator", vdab)];
  const entity = await createActor("entity", await createOrganisation("company", { municipalityNis: 44021 }));
  const student = await createActor("student");
  await db().insert(jobSeekers).values({ personId: student.personId, registeredSince: "2026-01-05", mayWorkInBelgium: true, employed: false, education: "none", organisationId: vdab.id });
  return { vdab, decider, author, colleague, mandateId: await createMandate(decider), entity, student };
};

/** A werkervaringsstage of three months from 1 February 2027 that is being prepared. */
export const createWes = async (scene: DecisionScene, values: Partial<typeof placements.$inferInsert> = {}): Promise<string> =>
  only(await db().insert(placements).values({
    reference: `WES-${randomUUID()}`, personId: scene.student.personId, hostId: scene.entity.organisationId ?? "", instrument: "wes", title: "Onthaal",
    mediatorOrganisationId: scene.vdab.id, mediatorId: scene.author.personId, startsOn: "2027-02-01", endsOn: "2027-04-30", hoursPerWeek: 19, lanes: [0, 1, 2, 3, 4],
    regulationId: "wes-2023", lastAllowedDay: "2027-07-31", vdabGranted: true, mentorName: "Marc T.", goals: "Bezoekers ontvangen", ...values,
  }).returning()).id;

export const readPlacement = async (id: string) => only(await db().select().from(placements).where(eq(placements.id, id)));
export const readPlans = (placementId: string) => db().select().from(plans).where(eq(plans.placementId, placementId)).orderBy(plans.number);
export const readRequests = (placementId: string) => db().select().from(decisionRequests).where(eq(decisionRequests.placementId, placementId)).orderBy(decisionRequests.requestedAt);

/** Writes a plan and hands it in; answers the request as it stands then. */
export const askApproval = async (scene: DecisionScene, placementId: string, content: PlanContent = lawfulPlan) => {
  const latest = (await readPlans(placementId)).at(-1);
  const saved = await savePlan(scene.author, { placementId, number: latest?.number ?? 0, version: latest?.version ?? 0, content, then: "keep" });
  await submitPlan(scene.author, { planId: saved.planId, version: saved.version, placementVersion: (await readPlacement(placementId)).version, motivation: "" });
  const request = (await readRequests(placementId)).findLast(({ kind, status }) => kind === "plan" && status === "open");
  if (!request) throw new Error("no request");
  return { requestId: request.id, version: request.version, planId: saved.planId, acknowledged: ruleNames.filter((name) => storedFindings(request.findings).some(({ rule }) => rule === name)) };
};

/** Signed by everybody on the day before the first one, and running since that day. */
export const letRun = async (scene: DecisionScene, placementId: string): Promise<void> => {
  await signByEverybody({ host: scene.entity, school: scene.author, student: scene.student, enrolmentId: "" }, placementId, "2027-01-31");
  await db().update(placements).set({ status: "running", startedAt: new Date("2027-02-01T08:00:00Z") }).where(eq(placements.id, placementId));
};

/** What all invariants and those of decisions find: nothing, when all is well. */
export const checkDecisions = async (): Promise<unknown[]> =>
  [...await db().execute(sql`select * from check_invariants() union all select * from check_decisions_invariants()`)];
