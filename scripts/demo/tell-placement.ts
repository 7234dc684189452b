import { applicationSteps, type ApplicationPlan } from "@/scripts/demo/application-steps";
import { demoThreads } from "@/scripts/demo/content/threads";
import { officeHours } from "@/scripts/demo/demo-calendar";
import * as steps from "@/scripts/demo/placement-steps";
import type { Ending, PlacementFile, Side } from "@/scripts/demo/placement-steps";
import type { Random } from "@/scripts/demo/random";
import type { Story } from "@/scripts/demo/story";
import { applicationFile } from "@/scripts/demo/tell-application";
import type { World } from "@/scripts/demo/world";

/** Where a story stops, because nobody took the next step yet. */
export const milestones = [
  "confirm", "arrange", "present", "sign-1", "sign-2", "sign-3", "entity-conditions", "school-conditions", "start", "mid-term", "final",
] as const;
export type Milestone = (typeof milestones)[number];

export interface PlacementPlan extends ApplicationPlan {
  /** Days from today. */
  startsIn: number;
  endsIn: number;
  /** Who signs first, second and third. */
  order?: readonly [Side, Side, Side];
  /** The last thing that was done; left out = everything that its day has come for. */
  until?: Milestone;
  facilitated?: boolean;
  /** The host did not write the evaluation of the middle. */
  skipsMidTerm?: boolean;
  /** The first text was taken back and drawn up again. */
  revised?: boolean;
  /** Cancelled some days after this milestone. */
  cancelled?: Ending & { after: Milestone };
  /** Ended at this part of its period, from 0 to 1. */
  endedEarly?: Ending & { at: number };
}

interface Step {
  on: number;
  run: (file: PlacementFile) => Promise<void>;
  reaches?: Milestone;
}

type Preparation = Pick<PlacementPlan, "startsIn" | "order" | "until" | "facilitated" | "revised">;

/** Before the first day; days are counted from it. */
const preparation = (plan: Preparation): Step[] => {
  const [first, second, third] = plan.order ?? ["student", "school", "entity"];
  return [
    { on: -56, run: applicationSteps.apply },
    { on: -54, run: applicationSteps.see },
    { on: -52, run: applicationSteps.shortlist },
    { on: -50, run: applicationSteps.invite },
    { on: -43, run: applicationSteps.accept },
    { on: -41, run: applicationSteps.confirm, reaches: "confirm" },
    ...(plan.facilitated ? [{ on: -38, run: steps.facilitate }] : []),
    { on: -36, run: steps.arrange, reaches: "arrange" },
    ...(plan.revised ? [{ on: -34, run: steps.present }, { on: -33, run: steps.sign("student") }, { on: -32, run: steps.revise }] : []),
    { on: -31, run: steps.present, reaches: "present" },
    { on: -29, run: steps.sign(first), reaches: "sign-1" },
    { on: -27, run: steps.sign(second), reaches: "sign-2" },
    { on: -25, run: steps.sign(third), reaches: "sign-3" },
    { on: -20, run: steps.tick("entity", "mentor") },
    { on: -18, run: steps.tick("entity", "risk-analysis") },
    { on: -18, run: steps.tick("entity", "work-post-sheet"), reaches: "entity-conditions" },
    { on: -15, run: steps.tick("school", "insurance") },
    { on: -9, run: steps.tick("school", "dimona"), reaches: "school-conditions" },
  ];
};

const talk = (random: Random, when: "before" | "during", from: number): Step[] => {
  const thread = random.pick(demoThreads.filter((one) => one.when === when));
  return thread.lines.map(({ side, text }, index) => ({ on: from + index, run: steps.message(side, text) }));
};

/** From the first day on; `length` is the number of days to the last. */
const course = (random: Random, plan: PlacementPlan, length: number): Step[] => {
  const middle = Math.ceil(length / 2) + 1;
  return [
    ...(random.chance(0.7) ? talk(random, "before", -5) : []),
    { on: 0, run: steps.start, reaches: "start" },
    ...(random.chance(0.5) ? talk(random, "during", Math.floor(length / 3)) : []),
    ...(plan.skipsMidTerm ? [] : [{ on: middle, run: steps.evaluate("entity", "mid-term"), reaches: "mid-term" as const }]),
    ...(random.chance(0.6) ? [{ on: middle + 1, run: steps.evaluate("student", "mid-term") }] : []),
    ...(random.chance(0.5) ? [{ on: middle + 4, run: steps.evaluate("school", "mid-term") }] : []),
    { on: length - 3, run: steps.evaluate("entity", "final"), reaches: "final" },
    { on: length - 2, run: steps.evaluate("student", "final") },
    { on: length - 1, run: steps.evaluate("school", "final") },
    { on: length, run: steps.complete },
  ];
};

const cutAfter = (all: readonly Step[], milestone: Milestone): Step[] => all.slice(0, all.findIndex(({ reaches }) => reaches === milestone) + 1);

const ending = (all: readonly Step[], { cancelled, endedEarly }: PlacementPlan, length: number): readonly Step[] => {
  if (cancelled) {
    const before = cutAfter(all, cancelled.after);
    return [...before, { on: (before.at(-1)?.on ?? 0) + 4, run: steps.cancel(cancelled) }];
  }
  if (!endedEarly) return all;
  const day = Math.floor(length * endedEarly.at);
  return [...all.filter(({ on }) => on < day), { on: day, run: steps.endEarly(endedEarly) }];
};

/** The days of a placement from today. One that stops at a milestone reached it three days ago. */
const schedule = (random: Random, plan: PlacementPlan): Step[] => {
  const { startsIn, endsIn, until } = plan;
  const length = endsIn - startsIn;
  const all = ending([...preparation(plan), ...course(random, plan, length)].toSorted((a, b) => a.on - b.on), plan, length);
  const told = until ? cutAfter(all, until) : all;
  const isBefore = until !== undefined && milestones.indexOf(until) < milestones.indexOf("start");
  const shift = isBefore ? -3 - (told.at(-1)?.on ?? 0) : startsIn;
  return told.map((step) => ({ ...step, on: step.on + shift }));
};

/** The day on which the trainee of such a plan applies, from today. */
export const appliesIn = (plan: Preparation): number => {
  const all = preparation(plan);
  if (!plan.until || milestones.indexOf(plan.until) >= milestones.indexOf("start")) return plan.startsIn - 56;
  return -3 - (cutAfter(all, plan.until).at(-1)?.on ?? 0) - 56;
};

/** A schoolstage from the application of its trainee to its end, or to where it stands today. */
export async function* tellPlacement(world: World, plan: PlacementPlan): Story {
  const { cast, calendar } = world;
  const application = applicationFile(world, plan);
  const at = officeHours(calendar, application.random);
  const days = schedule(application.random, plan);
  const course = cast.courseOn(plan.candidate, calendar.workday(days[0]?.on ?? 0));
  if (!course) throw new Error(`${plan.candidate.actor.name} follows no course when applying for ${plan.edition.offer.key}.`);
  const file: PlacementFile = { ...application, supervisor: course.supervisor, agreement: null };
  for (const { on, run } of days) {
    yield at(on);
    await run(file);
  }
}
