import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db, transaction } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import { placements } from "@/db/schema/placements";
import { useTestDatabase } from "@/db/testing/database";
import { checkInvariants, createActor, createApplication, createOffer, createOrganisation, createStudent, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { presentAgreement } from "@/lib/server/agreements/present-agreement";
import { reviseAgreement } from "@/lib/server/agreements/revise-agreement";
import { signAgreement } from "@/lib/server/agreements/sign-agreement";
import { takePlace } from "@/lib/server/offers/count-places";
import { arrangePlacement } from "@/lib/server/placements/arrange-placement";
import { cancelPlacement } from "@/lib/server/placements/cancel-placement";
import { completePlacement } from "@/lib/server/placements/complete-placement";
import { endPlacementEarly } from "@/lib/server/placements/end-placement-early";
import { preparePlacement } from "@/lib/server/placements/prepare-placement";
import { startPlacement } from "@/lib/server/placements/start-placement";
import { tickCondition } from "@/lib/server/placements/tick-condition";
import { writeEvaluation } from "@/lib/server/placements/write-evaluation";

useTestDatabase();

interface Cast {
  entity: Actor;
  school: Actor;
  student: Actor;
  placementId: string;
  offerId: string;
}

/** A confirmed application and its prepared placement from 1 February to 31 March 2027. */
const prepare = async (offer: Partial<typeof offers.$inferInsert> = {}): Promise<Cast> => {
  const entity = await createActor("entity", await createOrganisation("flemish-government"));
  const school = await createActor("school", await createOrganisation("school"));
  const { student, enrolmentId } = await createStudent(school);
  const { id: offerId } = await createOffer(entity, offer);
  const { id: applicationId } = await createApplication({ student, enrolmentId, offerId });
  const placementId = await transaction(async (tx) => {
    await tx.update(applications).set({ status: "accepted", confirmBy: "2026-12-01" }).where(eq(applications.id, applicationId));
    await takePlace(tx, offerId);
    await tx.update(applications).set({ status: "confirmed" }).where(eq(applications.id, applicationId));
    return (await preparePlacement(tx, { actor: student, applicationId })).placementId;
  });
  return { entity, school, student, placementId, offerId };
};

const read = async (id: string) => {
  const [row] = await db().select().from(placements).where(eq(placements.id, id));
  if (!row) throw new Error("no placement");
  return row;
};

const version = async (id: string): Promise<number> => (await read(id)).version;
const target = async (id: string) => ({ placementId: id, version: await version(id) });

const signAll = async (cast: Cast, text: { versionId: string; sha256: string }): Promise<void> => {
  for (const actor of [cast.student, cast.school, cast.entity]) {
    await signAgreement(actor, { placementId: cast.placementId, ...text, read: "on" });
  }
};

const tickAll = async ({ entity, school, placementId }: Cast): Promise<void> => {
  for (const kind of ["mentor", "risk-analysis", "work-post-sheet"] as const) await tickCondition(entity, { id: placementId, kind, note: "" });
  for (const kind of ["insurance", "dimona"] as const) await tickCondition(school, { id: placementId, kind, note: "" });
};

const evaluation = { scores: [3, 4], strengths: "Werkt stipt en vriendelijk.", growth: "Mag meer vragen stellen." };

beforeEach(() => playOn(scenarioDay));

describe("a schoolstage from confirmation to completion", () => {
  test("is signed by all three, starts, is evaluated and completed", async () => {
    const cast = await prepare();
    await signAll(cast, await presentAgreement(cast.entity, await target(cast.placementId)));
    expect(await read(cast.placementId)).toMatchObject({ status: "signed", signedOn: scenarioDay });
    await tickAll(cast);
    playOn("2027-02-01");
    await startPlacement(cast.entity, { id: cast.placementId, version: await version(cast.placementId) });
    await writeEvaluation(cast.entity, { id: cast.placementId, kind: "mid-term", ...evaluation });
    playOn("2027-03-31");
    await writeEvaluation(cast.entity, { id: cast.placementId, kind: "final", ...evaluation });
    await completePlacement(cast.school, { id: cast.placementId, version: await version(cast.placementId) });
    expect(await read(cast.placementId)).toMatchObject({ status: "completed", endedOn: "2027-03-31" });
    expect(await checkInvariants()).toEqual([]);
  });

  test("tells the others by a job in the same transaction, once", async () => {
    const cast = await prepare();
    await presentAgreement(cast.entity, await target(cast.placementId));
    const jobs = await db().execute(sql`select payload->>'to' as recipient from graphile_worker._private_jobs where payload->>'dedupeKey' like 'agreement-to-sign:%'`);
    expect(jobs.length).toBeGreaterThanOrEqual(2);
  });

  test("does not start before its first day, with an open condition, or unsigned", async () => {
    const cast = await prepare();
    const start = async () => startPlacement(cast.entity, { id: cast.placementId, version: await version(cast.placementId) });
    playOn("2027-02-01");
    await expect(start()).rejects.toMatchObject({ code: "transition.notNow" });
    playOn(scenarioDay);
    await signAll(cast, await presentAgreement(cast.entity, await target(cast.placementId)));
    await expect(start()).rejects.toMatchObject({ code: "placement.notYetStarted" });
    playOn("2027-02-01");
    await expect(start()).rejects.toMatchObject({ cause: { constraint_name: "start_conditions_met" } });
    expect(await checkInvariants()).toEqual([]);
  });

  test("signed after its first day, it cannot start", async () => {
    const cast = await prepare();
    playOn("2027-02-02");
    await signAll(cast, await presentAgreement(cast.entity, await target(cast.placementId)));
    await tickAll(cast);
    await expect(startPlacement(cast.entity, { id: cast.placementId, version: await version(cast.placementId) }))
      .rejects.toMatchObject({ code: "law.blocked", params: { rule: "signed-before-start" } });
  });

  test("ends early with a reason, but not outside its period", async () => {
    const cast = await prepare();
    await signAll(cast, await presentAgreement(cast.entity, await target(cast.placementId)));
    await tickAll(cast);
    playOn("2027-02-10");
    await startPlacement(cast.entity, { id: cast.placementId, version: await version(cast.placementId) });
    const end = async (on: string) => endPlacementEarly(cast.student, { id: cast.placementId, version: await version(cast.placementId), on, reason: "work-found", explanation: "" });
    await expect(end("2027-01-31")).rejects.toMatchObject({ code: "placement.endOutside", field: "on" });
    await expect(end("2027-02-11")).rejects.toMatchObject({ code: "placement.endInFuture" });
    await end("2027-02-10");
    expect(await read(cast.placementId)).toMatchObject({ status: "ended-early", endedOn: "2027-02-10", endReasonCode: "work-found" });
    expect(await checkInvariants()).toEqual([]);
  });

  test("cancelled, it gives its place back and a full offer is open again", async () => {
    const cast = await prepare();
    const offerStatus = async () => (await db().select().from(offers).where(eq(offers.id, cast.offerId)))[0]?.status;
    expect(await offerStatus()).toBe("full");
    await cancelPlacement(cast.school, { id: cast.placementId, version: await version(cast.placementId), reason: "other-choice", explanation: "" });
    expect(await offerStatus()).toBe("published");
    expect(await checkInvariants()).toEqual([]);
  });
});

describe("what is refused", () => {
  test("strangers find nothing, and a stale version changes nothing", async () => {
    const cast = await prepare();
    const stranger = await createActor("entity", await createOrganisation("company"));
    await expect(presentAgreement(stranger, await target(cast.placementId))).rejects.toMatchObject({ code: "notFound" });
    const arrangement = {
      id: cast.placementId, title: "Onthaal", startsOn: "2027-02-08", endsOn: "2027-03-31", hoursPerWeek: 38,
      lanes: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], mentorName: "Marc T.", goals: "Bezoekers ontvangen",
    };
    const stale = await version(cast.placementId);
    await arrangePlacement(cast.school, { ...arrangement, version: stale });
    await expect(arrangePlacement(cast.entity, { ...arrangement, version: stale })).rejects.toMatchObject({ code: "conflict" });
    expect(await read(cast.placementId)).toMatchObject({ startsOn: "2027-02-08", version: stale + 1 });
  });

  test("a person's two live placements on the same half day", async () => {
    const cast = await prepare();
    const { id: offerId } = await createOffer(cast.entity, { startsOn: "2027-03-01", endsOn: "2027-04-30" });
    const [enrolled] = await db().select().from(applications).where(eq(applications.personId, cast.student.personId));
    const { id: applicationId } = await createApplication({ student: cast.student, enrolmentId: enrolled?.enrolmentId ?? "", offerId });
    await expect(transaction((tx) => preparePlacement(tx, { actor: cast.student, applicationId })))
      .rejects.toMatchObject({ cause: { constraint_name: "placements_no_overlap" } });
  });

  test("signing a text that was replaced, twice, or for somebody else", async () => {
    const cast = await prepare();
    const old = await presentAgreement(cast.entity, await target(cast.placementId));
    await signAgreement(cast.student, { placementId: cast.placementId, ...old, read: "on" });
    await expect(signAgreement(cast.student, { placementId: cast.placementId, ...old, read: "on" })).rejects.toMatchObject({ cause: { constraint_name: "signatures_once" } });
    await reviseAgreement(cast.school, await target(cast.placementId));
    const text = await presentAgreement(cast.school, await target(cast.placementId));
    await expect(signAgreement(cast.entity, { placementId: cast.placementId, ...old, read: "on" })).rejects.toMatchObject({ code: "agreement.textChanged" });
    await signAll(cast, text);
    expect((await read(cast.placementId)).status).toBe("signed");
    expect(await checkInvariants()).toEqual([]);
  });

  test("changing or deleting a signed text, even past the application", async () => {
    const cast = await prepare();
    await signAll(cast, await presentAgreement(cast.entity, await target(cast.placementId)));
    await expect(db().execute(sql`update agreement_versions set canonical = '{}', sha256 = encode(sha256('{}'), 'hex')`)).rejects.toMatchObject({ cause: { constraint_name: "agreement_text_never_changes" } });
    await expect(db().execute(sql`delete from signatures`)).rejects.toMatchObject({ cause: { constraint_name: "signature_never_changes" } });
  });

  test("of 50 parallel signatures of one party, one counts", async () => {
    const cast = await prepare();
    const text = await presentAgreement(cast.entity, await target(cast.placementId));
    const results = await Promise.allSettled(Array.from({ length: 50 }, () => signAgreement(cast.student, { placementId: cast.placementId, ...text, read: "on" })));
    expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await checkInvariants()).toEqual([]);
  });

  test("signing against revising at the same time leaves one of both orders, never a mixture", async () => {
    for (let round = 0; round < 10; round++) {
      const cast = await prepare();
      const text = await presentAgreement(cast.entity, await target(cast.placementId));
      const seen = await target(cast.placementId);
      await Promise.allSettled([
        signAgreement(cast.student, { placementId: cast.placementId, ...text, read: "on" }),
        reviseAgreement(cast.school, seen),
      ]);
    }
    expect(await checkInvariants()).toEqual([]);
  });
});
