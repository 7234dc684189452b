import { applicationSteps, type ApplicationFile, type ApplicationPlan, type ApplicationStep } from "@/scripts/demo/application-steps";
import { officeHours } from "@/scripts/demo/demo-calendar";
import { nameOf } from "@/scripts/demo/edition";
import { randomFor } from "@/scripts/demo/random";
import type { Story } from "@/scripts/demo/story";
import type { World } from "@/scripts/demo/world";

/** What happens, and when: days from today, in order. */
export type ApplicationDays = readonly (readonly [step: ApplicationStep, day: number])[];

/** The file of somebody who is going to apply. */
export const applicationFile = (world: World, plan: ApplicationPlan): ApplicationFile => ({
  ...plan, world, random: randomFor(`${plan.candidate.actor.name} at ${nameOf(plan.edition)}`),
  applicationId: null, placementId: null, employmentId: null,
});

/** An application from its draft to an answer, or to where it stands today. */
export async function* tellApplication(world: World, { days, ...plan }: ApplicationPlan & { days: ApplicationDays }): Story {
  const file = applicationFile(world, plan);
  const at = officeHours(world.calendar, file.random);
  for (const [step, day] of days) {
    yield at(day);
    await applicationSteps[step](file);
  }
}
