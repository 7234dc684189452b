import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import { auditEntries } from "@/db/schema/records";
import { lawfulPlan, readPlans, readRequests } from "@/db/testing/decision-scene";
import { arrange, createCast, currentText, readPlacement, tickAll, type Cast } from "@/db/testing/instrument-scene";
import { journeys, type Journey, type Member } from "@/db/testing/journeys";
import { createApplication, createDraftOffer, playOn } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { ruleNames } from "@/lib/domain/regulation/finding";
import { presentAgreement } from "@/lib/server/agreements/present-agreement";
import { reviseAgreement } from "@/lib/server/agreements/revise-agreement";
import { signAgreement } from "@/lib/server/agreements/sign-agreement";
import { acceptApplication } from "@/lib/server/applications/accept-application";
import { agreeToReferral } from "@/lib/server/applications/agree-to-referral";
import { confirmApplication } from "@/lib/server/applications/confirm-application";
import { placeCandidate } from "@/lib/server/applications/place-candidate";
import { referCandidate } from "@/lib/server/applications/refer-candidate";
import { decideRequest } from "@/lib/server/decisions/decide-request";
import { registerEmployment } from "@/lib/server/employments/register-employment";
import { publishOffer } from "@/lib/server/offers/publish-offer";
import { startPlacement } from "@/lib/server/placements/start-placement";
import { savePlan } from "@/lib/server/plans/save-plan";
import { submitPlan } from "@/lib/server/plans/submit-plan";

export interface Attempt {
  /** What the law warns for or does not know was seen. */
  acknowledged?: boolean;
  /** As somebody who still looks at what has changed meanwhile. */
  stale?: boolean;
}

/** One step of a journey, that anybody can try. */
export interface Step {
  name: "publish" | "refer" | "select" | "confirm" | "request-approval" | "approve" | "sign" | "start" | "begin";
  /** Who takes it in a walk, first; and who else may. */
  by: readonly [Member, ...Member[]];
  /** The event it leaves in the audit trail. */
  event: string;
  /** What a stale version is told; null where the step names no version. */
  staleCode: string | null;
  /** Everything that comes before it. */
  ready: () => Promise<unknown>;
  attempt: (actor: Actor, how: Attempt) => Promise<unknown>;
}

export interface Walk {
  cast: Cast;
  journey: Journey;
  steps: Step[];
  /** What the walk has written so far; empty before. */
  file: { offerId: string; applicationId: string; placementId: string };
}

const only = <T>([row]: T[]): T => {
  if (row === undefined) throw new Error("nothing was written");
  return row;
};

/** The version as it is, or one that is over. */
const seen = (version: number, { stale = false }: Attempt): number => version - (stale ? 1 : 0);
const nothing = async (): Promise<void> => undefined;

const applicationOf = async ({ file }: Walk) => only(await db().select().from(applications).where(eq(applications.id, file.applicationId)));
const placementVersion = async ({ file }: Walk): Promise<number> => (await readPlacement(file.placementId)).version;

const publish = (walk: Walk): Step => ({
  name: "publish", by: ["entity"], event: "offer.publish", staleCode: "conflict", ready: nothing,
  attempt: async (actor, how) => {
    const offer = only(await db().select().from(offers).where(eq(offers.id, walk.file.offerId)));
    return publishOffer(actor, { id: offer.id, version: seen(offer.version, how), acknowledged: how.acknowledged ?? true });
  },
});

const note = "Dit past bij je doel.";

const refer = ({ cast, file }: Walk): Step => ({
  name: "refer", by: ["mediator", "decider"], event: "application.refer", staleCode: null, ready: nothing,
  attempt: async (actor) => {
    file.applicationId = (await referCandidate(actor, { offerId: file.offerId, personId: cast.candidate.personId, key: randomUUID(), note })).id;
  },
});

const place = ({ cast, file }: Walk): Step => ({
  name: "select", by: ["mediator", "decider"], event: "placement.open", staleCode: null, ready: nothing,
  attempt: async (actor, { acknowledged = true }) => {
    file.placementId = (await placeCandidate(actor, { offerId: file.offerId, personId: cast.candidate.personId, key: randomUUID(), note, acknowledged })).placementId;
  },
});

const choose = (walk: Walk): Step => ({
  name: "select", by: ["entity"], event: "application.accept", staleCode: "conflict",
  ready: async () => {
    const { cast, file, journey } = walk;
    if (journey.opening !== "referral") file.applicationId = (await createApplication({ student: cast.candidate, enrolmentId: cast.enrolmentId, offerId: file.offerId })).id;
    else await agreeToReferral(cast.candidate, { id: file.applicationId, version: (await applicationOf(walk)).version, motivation: "Ik wil dit leren.", availableFrom: null });
  },
  attempt: async (actor, how) => acceptApplication(actor, { id: walk.file.applicationId, version: seen((await applicationOf(walk)).version, how), acknowledged: how.acknowledged ?? true }),
});

const confirm = (walk: Walk): Step => ({
  name: "confirm", by: ["candidate"], event: "application.confirm", staleCode: "conflict", ready: nothing,
  attempt: async (actor, how) => {
    const { placementId } = await confirmApplication(actor, { id: walk.file.applicationId, version: seen((await applicationOf(walk)).version, how), withdrawOthers: false });
    if (placementId) walk.file.placementId = placementId;
  },
});

const writePlan = async ({ cast, file, journey: { planBy: [author] } }: Walk): Promise<void> => {
  if (author) await savePlan(cast[author], { placementId: file.placementId, number: 0, version: 0, content: lawfulPlan, then: "keep" });
};

const arrangeFile = async ({ cast, file, journey: { arrangedBy: [arranger], terms } }: Walk): Promise<void> => {
  if (arranger) await arrange(cast[arranger], file.placementId, terms);
};

const handIn = (walk: Walk) => async (actor: Actor, how: Attempt): Promise<unknown> => {
  const plan = only(await readPlans(walk.file.placementId));
  return submitPlan(actor, { planId: plan.id, version: seen(plan.version, how), placementVersion: await placementVersion(walk), motivation: "" });
};

const firstOf = (members: readonly Member[]): readonly [Member, ...Member[]] => {
  const [first, ...others] = members;
  if (!first) throw new Error("nobody does this");
  return [first, ...others];
};

/** Where the guiding mediator may, any colleague at VDAB may. */
const withColleague = (members: readonly Member[]): readonly [Member, ...Member[]] => firstOf(members.includes("mediator") ? [...members, "decider"] : members);

const requestApproval = (walk: Walk): Step => ({
  name: "request-approval", by: withColleague(walk.journey.planBy), event: "plan.submit", staleCode: "plan.conflict",
  ready: async () => {
    await arrangeFile(walk);
    await writePlan(walk);
  },
  attempt: handIn(walk),
});

const approve = ({ file }: Walk): Step => ({
  name: "approve", by: ["decider"], event: "request.decide", staleCode: "conflict", ready: nothing,
  attempt: async (actor, how) => {
    const request = only(await readRequests(file.placementId));
    return decideRequest(actor, {
      requestId: request.id, version: seen(request.version, how), outcome: "approved", approvedUntil: undefined, reasonText: "", reasonCode: "plan-complete",
      acknowledged: how.acknowledged === false ? [] : [...ruleNames],
    });
  },
});

const sign = (walk: Walk): Step => {
  const { cast, file, journey } = walk;
  let replaced = { versionId: "", sha256: "" };
  const present = async () => presentAgreement(cast[journey.signedBy.includes("mediator") ? "mediator" : "entity"], { placementId: file.placementId, version: await placementVersion(walk) });
  return {
    name: "sign", by: withColleague(["candidate", ...journey.signedBy]), event: "agreement.sign", staleCode: "agreement.textChanged",
    ready: async () => {
      if (!journey.approved) {
        await arrangeFile(walk);
        await writePlan(walk);
        if (journey.planBy[0]) await handIn(walk)(cast[journey.planBy[0]], {});
      }
      replaced = await present();
      await reviseAgreement(cast.entity, { placementId: file.placementId, version: await placementVersion(walk) });
      await present();
    },
    attempt: async (actor, { acknowledged = true, stale = false }) =>
      signAgreement(actor, { placementId: file.placementId, ...stale ? replaced : await currentText(file.placementId), read: "on", acknowledged }),
  };
};

const start = (walk: Walk): Step => ({
  name: "start", by: withColleague(walk.journey.startedBy), event: "placement.start", staleCode: "conflict",
  ready: async () => {
    const { cast, file, journey } = walk;
    const text = await currentText(file.placementId);
    for (const member of journey.signedBy.filter((name) => name !== "candidate")) {
      await signAgreement(cast[member], { placementId: file.placementId, ...text, read: "on", acknowledged: true });
    }
    await tickAll(cast, file.placementId);
    playOn(journey.offer.startsOn);
  },
  attempt: async (actor, how) => startPlacement(actor, { id: walk.file.placementId, version: seen(await placementVersion(walk), how), acknowledged: how.acknowledged ?? true }),
});

const begin = ({ file, journey: { offer } }: Walk): Step => ({
  name: "begin", by: ["entity"], event: "employment.register", staleCode: null, ready: async () => playOn(offer.startsOn),
  attempt: async (actor) => registerEmployment(actor, { applicationId: file.applicationId, startsOn: offer.startsOn, endsOn: offer.endsOn ?? offer.startsOn, coachName: "Els V.", languageSupport: "" }),
});

const stepsOf = (walk: Walk): Step[] => {
  const { opening, approved } = walk.journey;
  if (opening === "job") return [publish(walk), choose(walk), confirm(walk), begin(walk)];
  const opened = opening === "mediator" ? [place(walk)] : [...opening === "referral" ? [refer(walk)] : [], choose(walk), confirm(walk)];
  return [publish(walk), ...opened, ...approved ? [requestApproval(walk), approve(walk)] : [], sign(walk), start(walk)];
};

/** The people of a journey and its steps in order, from a draft of an offer to the first day; nothing was done yet. */
export const beginWalk = async (kind: string): Promise<Walk> => {
  const journey = journeys[kind];
  if (!journey) throw new Error(`no journey of kind ${kind}`);
  playOn(journey.today);
  const cast = await createCast(journey.host);
  await journey.prepare?.(cast);
  const walk: Walk = { cast, journey, steps: [], file: { offerId: (await createDraftOffer(cast.entity, journey.offer)).id, applicationId: "", placementId: "" } };
  walk.steps = stepsOf(walk);
  return walk;
};

/** Takes a step as whoever takes it in a walk. */
export const take = ({ cast }: Walk, { by: [member], attempt }: Step, how: Attempt = {}): Promise<unknown> => attempt(cast[member], how);

/** The end of the audit trail, from which on `trailSince` looks. */
export const trailEnd = async (): Promise<number> => Number(only([...await db().execute<{ seq: string }>(sql`select seq from audit_head`)]).seq);

/** What was audited of an event since then: what each entry says was seen of the law. */
export const trailSince = async (seq: number, event: string): Promise<string[][]> => {
  const rows = await db().select({ details: auditEntries.details }).from(auditEntries).where(and(eq(auditEntries.event, event), sql`${auditEntries.seq} > ${seq}`));
  return rows.map(({ details }) => (Array.isArray(details.acknowledged) ? details.acknowledged.map(String) : []));
};
