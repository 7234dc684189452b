import { audiences, generalRejections } from "@/scripts/demo/content/audiences";
import { demoPlacements, type DemoPlacement, type DemoTrainee } from "@/scripts/demo/content/placement-plans";
import { editionOf, offerByKey, type Edition } from "@/scripts/demo/edition";
import { randomFor } from "@/scripts/demo/random";
import type { Story } from "@/scripts/demo/story";
import { tellApplication } from "@/scripts/demo/tell-application";
import { tellOffer, type OfferPlan } from "@/scripts/demo/tell-offer";
import { appliesIn, tellPlacement, type PlacementPlan } from "@/scripts/demo/tell-placement";
import type { TraineePool } from "@/scripts/demo/trainee-pool";
import type { World } from "@/scripts/demo/world";

/** When trainees of a plan apply, before its edition and its people are known. */
const firstApplication = (startsIn: number, trainees: readonly DemoTrainee[]): number =>
  Math.min(...trainees.map((trainee) => appliesIn({ ...trainee, startsIn })));

const editionFor = ({ calendar }: World, plan: DemoPlacement): Edition => {
  const startsOn = calendar.startOfWeek(plan.week);
  const applied = firstApplication(calendar.offsetOf(startsOn), plan.trainees);
  return editionOf(calendar, {
    offer: offerByKey(plan.offer), startsOn, publishedIn: applied - 12, applyWithin: applied + 30,
    places: plan.trainees.length, weeks: plan.weeks, hours: plan.hours, endsIn: plan.endsIn,
  });
};

/** What becomes of the offer when its places are taken: many hosts close it. With a place that became free again it ends by itself. */
const closing = ({ week, trainees, offer }: DemoPlacement, startsIn: number): OfferPlan["closed"] => {
  if (trainees.some(({ cancelled }) => cancelled)) return undefined;
  const isLongAgo = week < -15;
  return isLongAgo || randomFor(`closing ${offer} ${week}`).chance(0.6) ? { in: startsIn - 20, reason: "found" } : undefined;
};

const planOf = (world: World, pool: TraineePool, { edition, trainee }: { edition: Edition; trainee: DemoTrainee }): PlacementPlan => {
  const period = { startsIn: world.calendar.offsetOf(edition.startsOn), endsIn: world.calendar.offsetOf(edition.endsOn) };
  const candidate = pool.take({ ...trainee, ...period });
  pool.apply(candidate, edition);
  const { motivation, order, until, facilitated, skipsMidTerm, revised, cancelled, endedEarly } = trainee;
  return {
    edition, candidate, ...period, order, until, facilitated, skipsMidTerm, revised, cancelled, endedEarly,
    motivation: motivation ?? pool.motivation(candidate, edition),
  };
};

/** Candidates of the same edition who were not chosen or stepped back. */
const others = (world: World, pool: TraineePool, { edition, applied }: { edition: Edition; applied: number }): Story[] => {
  const random = randomFor(`others at ${edition.offer.key} ${edition.startsOn}`);
  const free = pool.applicants(audiences[edition.offer.key] ?? [], edition, 6).slice(0, random.between(0, 2));
  return free.map((candidate) => {
    pool.apply(candidate, edition);
    const { reason, text } = random.pick(generalRejections);
    const after = random.between(0, 4);
    return tellApplication(world, {
      edition, candidate, motivation: pool.motivation(candidate, edition), refusal: { reason, text },
      days: random.chance(0.25)
        ? [["apply", applied + after], ["withdraw", applied + after + 5]]
        : [["apply", applied + after], ["see", applied + after + 1], ["reject", applied + 12]],
    });
  });
};

/** The stories of all placements: each host's offer, its trainees, and who else applied. */
export const planPlacements = (world: World, pool: TraineePool): Story[] => {
  const earliest = "2025-01-01";
  const told = demoPlacements.filter(({ week }) => world.calendar.startOfWeek(week) >= earliest);
  const editions = told.map((plan) => ({ plan, edition: editionFor(world, plan) }));
  // First who is named, then the others by their dates: so that nobody takes the days of somebody who must be there.
  const chosen = editions.map(({ plan, edition }) => ({ plan, edition, plans: new Map<DemoTrainee, PlacementPlan>() }));
  for (const isNamed of [true, false]) {
    for (const { plan, edition, plans } of chosen) {
      for (const trainee of plan.trainees.filter(({ name }) => (name !== undefined) === isNamed)) plans.set(trainee, planOf(world, pool, { edition, trainee }));
    }
  }
  return chosen.flatMap(({ plan, edition, plans }) => {
    const startsIn = world.calendar.offsetOf(edition.startsOn);
    return [
      tellOffer(world, { edition, facilitated: plan.facilitated, closed: closing(plan, startsIn) }),
      ...plan.trainees.flatMap((trainee) => plans.get(trainee) ?? []).map((one) => tellPlacement(world, one)),
      ...others(world, pool, { edition, applied: firstApplication(startsIn, plan.trainees) }),
    ];
  });
};
