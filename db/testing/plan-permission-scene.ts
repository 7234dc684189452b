import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { plans } from "@/db/schema/agreements";
import { decisionRequests, modelPlans, planComments } from "@/db/schema/mediation";
import { mandates } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import { lawfulPlan } from "@/db/testing/decision-scene";
import { placementOf } from "@/db/testing/promise-scene";
import type { Actor } from "@/lib/domain/access";

const idOf = ([row]: { id: string }[]): string => {
  if (row === undefined) throw new Error("the scene wrote nothing");
  return row.id;
};

interface People {
  student: Actor;
  entity: Actor;
  school: Actor;
  mediator: Actor;
  mentor: Actor;
  enrolmentId: string;
}

/** A werkervaringsstage whose plan is a draft with a comment, and one whose plan waits for the mediator's decision. */
export const createPlans = async (people: People) => {
  const { student, entity, school, mediator, mentor, enrolmentId } = people;
  const wes = (startsOn: string, endsOn: string) => db().insert(placements).values(placementOf({ host: entity, school, student, enrolmentId }, {
    instrument: "wes", regulationId: "wes-2023", vdabGranted: true, mediatorOrganisationId: mediator.organisationId, mentorId: mentor.personId, startsOn, endsOn,
  })).returning({ id: placements.id });
  const planOf = (placementId: string) => db().insert(plans).values({
    placementId, kind: "stageplan", content: { ...lawfulPlan }, authorId: entity.personId, contributorIds: [entity.personId],
  }).returning({ id: plans.id });
  const plannedId = idOf(await wes("2027-08-02", "2027-09-30"));
  const draftPlanId = idOf(await planOf(plannedId));
  const planCommentId = idOf(await db().insert(planComments).values({ planId: draftPlanId, authorId: mentor.personId, body: "Zet er de rondleiding bij." }).returning());
  const askedId = idOf(await wes("2027-10-04", "2027-11-30"));
  const askedPlanId = idOf(await planOf(askedId));
  await db().update(plans).set({ status: "submitted", submittedAt: new Date("2026-11-20T09:00:00Z") }).where(eq(plans.id, askedPlanId));
  await db().update(placements).set({ status: "approval-requested" }).where(eq(placements.id, askedId));
  const requestId = idOf(await db().insert(decisionRequests).values({
    placementId: askedId, kind: "plan", planId: askedPlanId, organisationId: mediator.organisationId ?? "", province: "oost-vlaanderen", dueOn: "2027-10-04",
    requestedById: entity.personId, requestedAt: new Date("2026-11-20T09:00:00Z"),
  }).returning());
  await db().insert(mandates).values({ personId: mediator.personId, organisationId: mediator.organisationId ?? "", provinces: ["oost-vlaanderen"], instruments: ["wes"], validFrom: "2026-01-01" });
  const modelId = idOf(await db().insert(modelPlans).values({ kind: "stageplan", occupation: "onthaalmedewerker", title: randomUUID(), content: { ...lawfulPlan } }).returning());
  return { plannedId, draftPlanId, planCommentId, askedId, requestId, modelPlanId: modelId };
};
