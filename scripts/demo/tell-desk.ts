import { and, asc, desc, eq, inArray, isNull, notExists, or } from "drizzle-orm";
import { db } from "@/db/client";
import { decisionRequests } from "@/db/schema/mediation";
import { organisations } from "@/db/schema/organisations";
import { evaluations, placements } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { raisesConcern } from "@/lib/domain/evaluations/concerns";
import { questionsAt } from "@/lib/domain/evaluations/form";
import { assignRequests } from "@/lib/server/decisions/assign-requests";
import { scoredGoals } from "@/lib/server/evaluations/scored-goals";
import { writeEvaluation } from "@/lib/server/placements/write-evaluation";
import { concern } from "@/scripts/demo/content/desk";
import { officeHours } from "@/scripts/demo/demo-calendar";
import { randomFor } from "@/scripts/demo/random";
import type { Story } from "@/scripts/demo/story";
import type { World } from "@/scripts/demo/world";

/** What runs and is followed by this mediator, and was not evaluated yet: the one that started last. Of kinds that are long enough to have their middle in the future. */
const findFollowed = async ({ personId, organisationId }: Actor) => {
  const [found] = await db().select({ placement: placements, host: organisations.slug }).from(placements).innerJoin(organisations, eq(organisations.id, placements.hostId))
    .where(and(
      inArray(placements.instrument, ["wes", "ibo-plus"]), eq(placements.status, "running"), isNull(placements.endedOn),
      eq(placements.mediatorOrganisationId, organisationId ?? ""), or(eq(placements.mediatorId, personId), isNull(placements.mediatorId)),
      notExists(db().select({ id: evaluations.id }).from(evaluations).where(eq(evaluations.placementId, placements.id)))))
    .orderBy(desc(placements.startsOn), asc(placements.reference)).limit(1);
  return found ?? null;
};

/** A mentor who worries: the evaluation of the middle says that it does not go as planned, and nobody reacted yet. */
async function* tellConcern({ calendar, cast }: World): Story {
  yield officeHours(calendar, randomFor("evaluation that worries"))(-4);
  const found = await findFollowed(cast.mediator("Els Verbeeck"));
  if (!found) return;
  const { placement, host } = found;
  await writeEvaluation(cast.host(host), {
    id: placement.id, kind: "mid-term", ...concern, scores: (await scoredGoals(placement)).map(() => 1),
    answers: Object.fromEntries(questionsAt(placement.instrument, "mid-term").map(({ key, options }) => [key, options.find((option) => raisesConcern({ [key]: option })) ?? ""])),
  });
}

/** Noor gives the plan that waits longest to Els; yesterday evening, when everything that is decided was decided. */
async function* tellAssigned({ calendar, cast }: World): Story {
  yield `${calendar.day(-1)}T23:45`;
  const [from, to] = [cast.mediator("Noor Stevens"), cast.mediator("Els Verbeeck")];
  const [request] = await db().select({ requestId: decisionRequests.id, version: decisionRequests.version }).from(decisionRequests)
    .where(and(eq(decisionRequests.organisationId, from.organisationId ?? ""), eq(decisionRequests.kind, "plan"), eq(decisionRequests.status, "open"), isNull(decisionRequests.claimedById)))
    .orderBy(asc(decisionRequests.requestedAt), asc(decisionRequests.id)).limit(1);
  if (request) await assignRequests(from, { toPersonId: to.personId, request: [{ ...request, holderId: null }] });
}

/** What waits for Els on her first page, beside the queue: a mentor who worries, and a request that a colleague gave her. */
export const tellDesk = (world: World): Story[] => [tellConcern(world), tellAssigned(world)];
