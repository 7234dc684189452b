import { eq } from "drizzle-orm";
import { db, transaction } from "@/db/client";
import { seedReference } from "@/db/reference/seed";
import { municipalities, organisations } from "@/db/schema/organisations";
import { expireAcceptances } from "@/lib/server/applications/expire-acceptances";
import { today } from "@/lib/server/clock";
import { env } from "@/lib/server/env";
import { expireOffers } from "@/lib/server/offers/expire-offers";
import { askOutflow } from "@/lib/server/outflow/ask-outflow";
import { updateProfile } from "@/lib/server/profiles/update-profile";
import { readCast } from "@/scripts/demo/cast";
import { personaProfiles } from "@/scripts/demo/content/persona-profiles";
import { demoCalendar, type DemoCalendar } from "@/scripts/demo/demo-calendar";
import { readProgrammes } from "@/scripts/demo/edition";
import { hurried } from "@/scripts/demo/hurried";
import { planApplications } from "@/scripts/demo/plan-applications";
import { planInstruments } from "@/scripts/demo/plan-instruments";
import { planJobs } from "@/scripts/demo/plan-jobs";
import { planOffers } from "@/scripts/demo/plan-offers";
import { planPlacements } from "@/scripts/demo/plan-placements";
import { seedPersonas } from "@/scripts/demo/seed-personas";
import { forgetJobs, lastJob, settle } from "@/scripts/demo/settle";
import { tellDesk } from "@/scripts/demo/tell-desk";
import { tellMediation } from "@/scripts/demo/tell-mediation";
import { tellOutflow } from "@/scripts/demo/tell-outflow";
import { tellStories, type Story } from "@/scripts/demo/story";
import { tellService } from "@/scripts/demo/tell-service";
import { traineePool } from "@/scripts/demo/trainee-pool";
import type { World } from "@/scripts/demo/world";
import { writeMediation } from "@/scripts/demo/write-mediation";
import { writeOrganisations } from "@/scripts/demo/write-organisations";
import { writeCandidatesAndCourses, writeStaff } from "@/scripts/demo/write-people";

/** An organisation that only the demo data make. */
const mark = "hagewinde";

const isLoaded = async (): Promise<boolean> =>
  (await db().select({ id: organisations.id }).from(organisations).where(eq(organisations.slug, mark))).length > 0;

const writePeople = (calendar: DemoCalendar): Promise<void> =>
  transaction(async (tx) => {
    await writeOrganisations(tx);
    await seedPersonas(tx);
    await writeStaff(tx);
    await writeCandidatesAndCourses(tx, calendar);
    await writeMediation(tx, calendar);
  });

/** What the background worker does every night; each week its mails are forgotten, for a long queue is slow. */
async function* tellNights({ calendar }: World, from: number, jobBefore: number): Story {
  for (let night = from; night < 0; night += 1) {
    yield `${calendar.day(night)}T02:00`;
    await expireOffers();
    await expireAcceptances();
    await askOutflow();
    if (night % 7 === 0) await forgetJobs(jobBefore);
  }
}

async function* tellProfile({ calendar, cast }: World, { name, ...profile }: (typeof personaProfiles)[number]): Story {
  yield `${calendar.workday(-60)}T19:30`;
  await updateProfile(cast.candidate(name).actor, { version: 0, availableFrom: null, ...profile });
}

/** Before it nobody was asked whether they work. */
const firstAnswers = -399;

/** Long enough ago for the first offer of the demo. */
const firstNight = -660;

const tellEverything = async (calendar: DemoCalendar, jobBefore: number): Promise<void> => {
  const world: World = { calendar, cast: await readCast(), programmes: await readProgrammes() };
  const pool = traineePool(world.cast);
  const offers = planOffers(world);
  const placements = planPlacements(world, pool);
  const applications = planApplications(world, pool, offers.open);
  const instruments = planInstruments(world);
  const service = tellService(world, { first: world.cast.service("Milan Dierckx"), second: world.cast.service("Nadia Boukhari") });
  const profiles = personaProfiles.map((profile) => tellProfile(world, profile));
  await tellStories([tellNights(world, firstNight, jobBefore), ...profiles, ...offers.stories, ...placements, ...applications, ...instruments, ...planJobs(world), ...service, ...tellMediation(world), ...tellDesk(world), tellOutflow(world, firstAnswers)], `${calendar.today}T00:00`);
};

/**
 * Fills an empty database with people who do not exist, who over the last year did what people do here: every offer,
 * decision, signature and evaluation by the command of its form, on its own day. The same on every run of one day.
 * A database that holds them already stays as it is; one whose load was interrupted must be emptied first (`loadOnce`).
 */
export const loadDemoData = async (): Promise<void> => {
  if (await isLoaded()) return;
  if ((await db().select({ nis: municipalities.nis }).from(municipalities).limit(1)).length === 0) await seedReference();
  // Settings are read once, and the clock of this process is one of them: before the stories move it.
  env();
  const calendar = demoCalendar(today());
  await hurried(async () => {
    const jobBefore = await lastJob();
    await writePeople(calendar);
    await tellEverything(calendar, jobBefore);
    await settle(calendar);
    await forgetJobs(jobBefore);
  });
};
