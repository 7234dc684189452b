import type { Candidate } from "@/scripts/demo/cast";
import { personaApplications } from "@/scripts/demo/content/persona-applications";
import { editionOf, offerByKey } from "@/scripts/demo/edition";
import type { Story } from "@/scripts/demo/story";
import { tellApplication, type ApplicationDays } from "@/scripts/demo/tell-application";
import { tellOffer } from "@/scripts/demo/tell-offer";
import type { World } from "@/scripts/demo/world";

interface PastJob {
  offer: string;
  /** Week from today in which it began. */
  week: number;
  /** How it goes on after its first day, in days from then. */
  after: ApplicationDays;
}

/** A job of a year that ended in a contract, one that ended early for work elsewhere, and two that run. */
const pastJobs: readonly PastJob[] = [
  { offer: "hoa-boekhouding", week: -56, after: [["finish-hired", 370]] },
  { offer: "hoa-ingenieur", week: -30, after: [["finish-elsewhere", 120]] },
  { offer: "hoa-data", week: -12, after: [] },
  { offer: "hoa-sociaal", week: -4, after: [] },
];

/** Newcomers who applied for no job that is open now, the last of the list first. */
const jobless = ({ cast }: World): Candidate[] => cast.candidates
  .filter(({ person, actor }) => person.situation === "newcomer" && !personaApplications.some(({ name }) => name === actor.name)).toReversed();

const told = (world: World, { offer, week, after }: PastJob, candidate: Candidate): Story[] => {
  const startsOn = world.calendar.startOfWeek(week);
  const startsIn = world.calendar.offsetOf(startsOn);
  const edition = editionOf(world.calendar, { offer: offerByKey(offer), startsOn, publishedIn: startsIn - 60, applyWithin: startsIn - 20, places: 1 });
  const before = ([["apply", -50], ["shortlist", -46], ["invite", -42], ["accept", -30], ["confirm", -28], ["begin", 0]] as const).map(([step, on]) => [step, startsIn + on] as const);
  const days: ApplicationDays = [...before, ...after.map(([step, on]) => [step, startsIn + on] as const)];
  return [
    tellOffer(world, { edition }),
    tellApplication(world, { edition, candidate, days, motivation: "In mijn land werkte ik zes jaar in dit vak. Ik wil het hier opnieuw doen en mijn Nederlands oefenen bij collega’s." }),
  ];
};

/** The temporary jobs of a city that began, and what came of them. */
export const planJobs = (world: World): Story[] => {
  const free = jobless(world);
  return pastJobs.flatMap((job, index) => {
    const candidate = free[index];
    return candidate ? told(world, job, candidate) : [];
  });
};
