import { and, eq, inArray, isNull, notExists, or, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { agreements } from "@/db/schema/agreements";
import { applications } from "@/db/schema/applications";
import { fundingRequests } from "@/db/schema/funding";
import { budgetLines } from "@/db/schema/money";
import { organisations } from "@/db/schema/organisations";
import { placementTerms } from "@/db/schema/placement-terms";
import { placements } from "@/db/schema/placements";
import type { Actor } from "@/lib/domain/access";
import { fundableInstruments, isAskable } from "@/lib/domain/funding/status";
import { createAnswer } from "@/lib/server/answers/create-answer";
import { dayOf } from "@/lib/server/clock";
import { askFunding } from "@/lib/server/funding/ask-funding";
import { decideFunding } from "@/lib/server/funding/decide-funding";
import { duePayments } from "@/lib/server/funding/due-payments";
import { decidePayments, preparePayments } from "@/lib/server/funding/pay-month";
import { decideBudget, proposeBudget } from "@/lib/server/funding/propose-budget";
import { facilitatePlacement } from "@/lib/server/placements/facilitate-placement";
import type { Story } from "@/scripts/demo/story";
import type { World } from "@/scripts/demo/world";

interface Service {
  /** Writes and prepares. */
  first: Actor;
  /** Reads, confirms and approves. */
  second: Actor;
}

const firstDay = -300;
/** Of every three requests one came after the selection had begun. */
const lateOnes = 3;

async function* tellBudgets({ calendar }: World, { first, second }: Service): Story {
  const year = Number(calendar.today.slice(0, 4));
  for (const [of, amount] of [[year - 1, 48_000_000], [year, 64_000_000], [year + 1, 64_000_000]] as const) {
    yield `${calendar.workday(firstDay)}T09:30`;
    const { id } = await proposeBudget(first, { year: of, name: "Stagevergoedingen", amount });
    await decideBudget(second, { id, outcome: "confirm" });
  }
}

/** Paid kinds at Flemish entities that nobody has signed and nobody asked money for. */
const toAsk = () =>
  db().select({ id: placements.id, version: placements.version, hostSlug: organisations.slug, allowanceCents: placementTerms.allowanceCents, submittedAt: applications.submittedAt, startsOn: placements.startsOn })
    .from(placements)
    .innerJoin(organisations, eq(organisations.id, placements.hostId))
    .innerJoin(placementTerms, eq(placementTerms.placementId, placements.id))
    .leftJoin(applications, eq(applications.id, placements.applicationId))
    .leftJoin(agreements, eq(agreements.placementId, placements.id))
    .where(and(
      or(isNull(agreements.id), eq(agreements.status, "draft")),
      eq(organisations.kind, "flemish-government"), inArray(placements.instrument, [...fundableInstruments]), inArray(placements.status, ["prepared", "approval-requested", "approved"]),
      notExists(db().select({ one: sql`1` }).from(fundingRequests).where(eq(fundingRequests.placementId, placements.id)))))
    .orderBy(placements.id);

/** Each week the entities ask, and the week after the service answers; the last requests still wait. */
async function* tellRequests({ calendar, cast }: World, { first }: Service): Story {
  let asked = 0;
  for (let day = firstDay; day < 0; day += 7) {
    yield `${calendar.workday(day)}T10:15`;
    for (const { id, hostSlug, allowanceCents, submittedAt, version } of await toAsk()) {
      if (!allowanceCents || !submittedAt) continue;
      asked += 1;
      const selectionStartedOn = dayOf(submittedAt);
      const isLate = asked % lateOnes === 0;
      await facilitatePlacement(first, { id, version, facilitated: "yes", involvedOn: isLate ? calendar.day(day) : selectionStartedOn });
      await askFunding(cast.host(hostSlug), { placementId: id, version: version + 1, selectionStartedOn, amount: allowanceCents });
    }
    yield `${calendar.workday(day + 1)}T14:00`;
    if (day + 14 < 0) await answerRequests(first);
  }
}

const answerRequests = async (service: Actor): Promise<void> => {
  const open = await db().select({ request: fundingRequests, startsOn: placements.startsOn, involvedOn: placements.serviceInvolvedOn, status: placements.status, text: agreements.status })
    .from(fundingRequests).innerJoin(placements, eq(placements.id, fundingRequests.placementId)).leftJoin(agreements, eq(agreements.placementId, placements.id)).where(eq(fundingRequests.status, "open")).orderBy(fundingRequests.id);
  for (const { request: { id, version, selectionStartedOn }, startsOn, involvedOn, status, text } of open) {
    const [line] = await db().select({ id: budgetLines.id }).from(budgetLines).where(eq(budgetLines.year, Number(startsOn.slice(0, 4))));
    const inTime = involvedOn !== null && involvedOn <= selectionStartedOn;
    const isLate = inTime && !isAskable(status, text);
    await decideFunding(service, isLate
      ? { outcome: "refuse", id, version, reason: "other", explanation: "De overeenkomst lag al klaar om te tekenen en zegt dat jullie zelf betalen." }
      : inTime && line
      ? { outcome: "grant", id, version, lineId: line.id }
      : { outcome: "refuse", id, version, reason: "involved-too-late", explanation: "Vraag ons er de volgende keer bij voor je kandidaten bekijkt. Dan kunnen we wel betalen." });
  }
};

/** Early each month the payments of the month before are prepared and approved; those of last month still wait. */
async function* tellPayments({ calendar }: World, { first, second }: Service): Story {
  for (let day = firstDay; day < 0; day += 1) {
    if (!calendar.day(day).endsWith("-05")) continue;
    yield `${calendar.day(day)}T11:00`;
    const month = calendar.day(day - 10).slice(0, 7);
    if ((await duePayments(db(), `${month}-01`)).length === 0) continue;
    const { id } = await preparePayments(first, { month });
    if (day < -30) await decidePayments(second, { id, outcome: "approve" });
  }
}

/** A question of parliament whose answer waits for its second reader. */
async function* tellQuestion({ calendar }: World, { first }: Service): Story {
  yield `${calendar.workday(-4)}T09:10`;
  await createAnswer(first, {
    number: "87", title: "Vlaamse overheid, stage- en leerwerkplaatsen", askedBy: "", askedOn: calendar.day(-12), dueOn: calendar.day(5),
    template: "government", year: Number(calendar.today.slice(0, 4)) - 1, part: "year", measures: [],
  });
}

/** What the diversity service did over the last months: budgets, requests for payment, payments, an answer to parliament. */
export const tellService = (world: World, service: Service): Story[] => [
  tellBudgets(world, service), tellRequests(world, service), tellPayments(world, service), tellQuestion(world, service),
];
