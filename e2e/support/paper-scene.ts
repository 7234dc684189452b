import { eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { closeDatabase, db } from "@/db/client";
import { people } from "@/db/schema/people";
import { approve, arrange, createCast, handInPlan, openByMediator, openByReferral, readPlacement, signByAll, start, tickAll, wholeEvaluation, type Cast } from "@/db/testing/instrument-scene";
import { playOn } from "@/db/testing/scenario";
import { presentAgreement } from "@/lib/server/agreements/present-agreement";
import { inviteMentor } from "@/lib/server/mentors/invite-mentor";
import { completePlacement } from "@/lib/server/placements/complete-placement";
import { writeEvaluation } from "@/lib/server/placements/write-evaluation";

/** What a scene hands to its test. */
export interface PaperScene {
  id: string;
  /** Of the trainee, who signs in by mail. */
  email: string;
  sha256: string;
  month: string;
}

const today = Temporal.Now.plainDateISO("Europe/Brussels");
const lastMonth = today.with({ day: 1 }).subtract({ months: 1 });

const emailOf = async ({ candidate }: Cast): Promise<string> =>
  (await db().select({ email: people.email }).from(people).where(eq(people.id, candidate.personId)))[0]?.email ?? "";

const versionOf = async (id: string): Promise<number> => (await readPlacement(id)).version;

/** A WES that runs from one day to another, made by the commands people use, on the days on which they would. */
const runningWes = async (from: Temporal.PlainDate, to: Temporal.PlainDate): Promise<{ cast: Cast; id: string }> => {
  playOn(from.subtract({ days: 20 }).toString());
  const cast = await createCast();
  const id = await openByReferral(cast, { instrument: "wes", startsOn: from.toString(), endsOn: to.toString() });
  await arrange(cast.mediator, id);
  await handInPlan(cast.mediator, id);
  await approve(cast.decider, id);
  await signByAll(cast, cast.mediator, id);
  await tickAll(cast, id);
  playOn(from.toString());
  await start(cast.entity, id);
  playOn(today.toString());
  return { cast, id };
};

const scenes = {
  /** A BVS out for signature. */
  signing: async () => {
    playOn(today.toString());
    const cast = await createCast();
    const first = today.add({ days: 30 });
    const id = await openByMediator(cast, { instrument: "bvs", startsOn: first.toString(), endsOn: first.add({ days: 20 }).toString(), hoursPerWeek: 19 });
    await arrange(cast.mediator, id);
    const { sha256 } = await presentAgreement(cast.mediator, { placementId: id, version: await versionOf(id) });
    return { id, email: await emailOf(cast), sha256 };
  },
  /** A WES that runs since the first of last month, with a mentor who has access. */
  attendance: async (mentor: string) => {
    const { cast, id } = await runningWes(lastMonth, lastMonth.add({ months: 4 }));
    await inviteMentor(cast.entity, { id, version: await versionOf(id), givenName: "Hanne", familyName: "Vos", email: mentor });
    return { id, email: await emailOf(cast), month: lastMonth.toString().slice(0, 7) };
  },
  /** A WES that was completed a little more than three months ago. */
  outflow: async () => {
    const ended = today.subtract({ months: 3, days: 2 });
    const { cast, id } = await runningWes(ended.subtract({ days: 40 }), ended);
    playOn(ended.toString());
    await writeEvaluation(cast.entity, await wholeEvaluation(id, "final"));
    await completePlacement(cast.entity, { id, version: await versionOf(id) });
    return { id, email: await emailOf(cast) };
  },
} as const satisfies Record<string, (mentor: string) => Promise<Partial<PaperScene>>>;

const [name = "", mentor = ""] = process.argv.slice(2);
const make = Object.hasOwn(scenes, name) ? scenes[name as keyof typeof scenes] : null;
if (!make) throw new Error(`No scene is called ${name}.`);
console.log(JSON.stringify(await make(mentor)));
await closeDatabase();
