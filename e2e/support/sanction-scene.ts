import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { Temporal } from "temporal-polyfill";
import { closeDatabase, db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import type { offers } from "@/db/schema/offers";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { lawfulPlan } from "@/db/testing/decision-scene";
import { approve, arrange, createCast, handInPlan, openByApplication, openByReferral, readPlacement, signByAll, start, tickAll, type Cast } from "@/db/testing/instrument-scene";
import { createApplication, createDraftOffer, createOffer, playOn } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { presentAgreement } from "@/lib/server/agreements/present-agreement";
import { agreeToReferral } from "@/lib/server/applications/agree-to-referral";
import { referCandidate } from "@/lib/server/applications/refer-candidate";
import { savePlan } from "@/lib/server/plans/save-plan";

/* Plays the commands of others on the site under test, for an employer of its own, and prints what the test needs of it. */

/** A draft to publish, an offer with one candidate to choose, and files that wait for a plan or a signature. */
interface Waiting {
  draftId: string;
  offerId: string;
  toHandIn: string;
  toSign: string;
}

export interface SanctionScene {
  /** Who acts for the employer, who proposes the sanction at VDAB, and the colleague who decides. */
  emails: { host: string; proposer: string; decider: string };
  organisation: string;
  /** The file in which the employer breached its duties. */
  breach: { reference: string; day: string };
  wes: Waiting;
  school: Omit<Waiting, "toHandIn">;
  oao: Omit<Waiting, "toHandIn">;
  job: Pick<Waiting, "draftId" | "offerId">;
}

const today = Temporal.Now.plainDateISO("Europe/Brussels");
const startsOn = today.add({ days: 35 }).toString();
const until = (days: number): string => today.add({ days }).toString();

type Offer = Partial<typeof offers.$inferInsert>;
const wes: Offer = { instrument: "wes", startsOn, endsOn: until(120), hoursPerWeek: 19 };
const school: Offer = { ...wes, instrument: "school" };
const oao: Offer = { instrument: "oao", startsOn, endsOn: until(200), hoursPerWeek: 24 };
const job: Offer = { kind: "employment", instrument: null, startsOn, endsOn: until(399), hoursPerWeek: 38 };

const emailOf = async ({ personId }: Actor): Promise<string> =>
  (await db().select({ email: people.email }).from(people).where(eq(people.id, personId)))[0]?.email ?? "";
const versionOf = async (id: string): Promise<number> => (await readPlacement(id)).version;

/** Somebody else who comes to the same employer. */
const newcomer = async ({ entity }: Cast): Promise<Cast> => ({ ...await createCast(), entity });

/** A WES that has run for three weeks. */
const runningWes = async (cast: Cast): Promise<SanctionScene["breach"]> => {
  const from = today.subtract({ days: 21 });
  playOn(from.subtract({ days: 20 }).toString());
  const id = await openByReferral(cast, { ...wes, startsOn: from.toString(), endsOn: from.add({ days: 80 }).toString() });
  await arrange(cast.mediator, id);
  await handInPlan(cast.mediator, id);
  await approve(cast.decider, id);
  await signByAll(cast, cast.mediator, id);
  await tickAll(cast, id);
  playOn(from.toString());
  await start(cast.entity, id);
  playOn(today.toString());
  return { reference: (await readPlacement(id)).reference, day: today.subtract({ days: 7 }).toString() };
};

const draft = async ({ entity }: Cast, offer: Offer): Promise<string> => (await createDraftOffer(entity, offer)).id;

const applied = async (cast: Cast, offer: Offer): Promise<string> => {
  const { candidate, enrolmentId } = await newcomer(cast);
  const { id } = await createOffer(cast.entity, offer);
  await createApplication({ student: candidate, enrolmentId, offerId: id });
  return id;
};

const referred = async (cast: Cast): Promise<string> => {
  const { mediator, candidate } = await newcomer(cast);
  const offer = await createOffer(cast.entity, wes);
  const { id } = await referCandidate(mediator, { offerId: offer.id, personId: candidate.personId, key: randomUUID(), note: "Dit past bij je doel." });
  const [row] = await db().select({ version: applications.version }).from(applications).where(eq(applications.id, id));
  await agreeToReferral(candidate, { id, version: row?.version ?? 0, motivation: "Ik wil dit leren.", availableFrom: null });
  return offer.id;
};

const toHandIn = async (cast: Cast): Promise<string> => {
  const other = await newcomer(cast);
  const id = await openByReferral(other, wes);
  await arrange(other.mediator, id);
  await savePlan(cast.entity, { placementId: id, number: 0, version: 0, content: lawfulPlan, then: "keep" });
  return id;
};

/** Arranged, its plan approved or final, and out for signature. */
const toSign = async (cast: Cast, offer: Offer): Promise<string> => {
  const other = await newcomer(cast);
  const id = offer.instrument === "wes" ? await openByReferral(other, offer) : await openByApplication(other, offer);
  const writer = offer.instrument === "wes" ? other.mediator : other.school;
  await arrange(writer, id, offer.instrument === "oao" ? { trainingYear: 2 } : {});
  if (offer.instrument !== "school") await handInPlan(writer, id);
  if (offer.instrument === "wes") await approve(other.decider, id);
  await presentAgreement(writer, { placementId: id, version: await versionOf(id) });
  return id;
};

const make = async (): Promise<SanctionScene> => {
  playOn(today.toString());
  const cast = await createCast("flemish-government");
  const [host] = await db().select({ name: organisations.name }).from(organisations).where(eq(organisations.id, cast.entity.organisationId ?? ""));
  return {
    emails: { host: await emailOf(cast.entity), proposer: await emailOf(cast.mediator), decider: await emailOf(cast.decider) },
    organisation: host?.name ?? "", breach: await runningWes(cast),
    wes: { draftId: await draft(cast, wes), offerId: await referred(cast), toHandIn: await toHandIn(cast), toSign: await toSign(cast, wes) },
    school: { draftId: await draft(cast, school), offerId: await applied(cast, school), toSign: await toSign(cast, school) },
    oao: { draftId: await draft(cast, oao), offerId: await applied(cast, oao), toSign: await toSign(cast, oao) },
    job: { draftId: await draft(cast, job), offerId: await applied(cast, job) },
  };
};

console.log(JSON.stringify(await make()));
await closeDatabase();
