import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { sanctions } from "@/db/schema/money";
import { placements } from "@/db/schema/placements";
import { useTestDatabase } from "@/db/testing/database";
import { approve, arrange, createCast, handInPlan, openByApplication, openByMediator, openByReferral, readPlacement, signByAll, start, tickAll, type Cast } from "@/db/testing/instrument-scene";
import { interleave, type Interleaved } from "@/db/testing/interleave";
import { checkInvariants, createOffer, playOn, scenarioDay } from "@/db/testing/scenario";
import { presentAgreement } from "@/lib/server/agreements/present-agreement";
import { reviseAgreement } from "@/lib/server/agreements/revise-agreement";
import { signAgreement } from "@/lib/server/agreements/sign-agreement";
import { placeCandidate } from "@/lib/server/applications/place-candidate";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { domainErrorOf } from "@/lib/server/database-errors";
import { cancelPlacement } from "@/lib/server/placements/cancel-placement";
import { endPlacementEarly } from "@/lib/server/placements/end-placement-early";

useTestDatabase();
beforeEach(() => playOn(scenarioDay));

const checkAll = async (): Promise<unknown[]> =>
  [...await checkInvariants(), ...await db().execute(sql`select * from check_placement_invariants()`)];

const version = async (id: string): Promise<number> => (await readPlacement(id)).version;
const codeOf = (result: PromiseSettledResult<unknown>): string => (result.status === "fulfilled" ? "done" : domainErrorOf(result.reason)?.code ?? String(result.reason));
const codes = ({ first, second }: Interleaved): [string, string] => [codeOf(first), codeOf(second)];

/** VDAB bars the employer from today on. */
const sanction = ({ entity, mediator, decider }: Cast) => () =>
  command(decider, async (tx) => {
    await tx.insert(sanctions).values({
      organisationId: entity.organisationId ?? "", decidedOn: scenarioDay, lastDay: "2029-11-23", proposedById: mediator.personId, decidedById: decider.personId, reason: "Geen veilige werkplek.",
    });
    await recordAudit(tx, { actor: decider, event: "sanction.decide", subjectKind: "organisation", subjectId: entity.organisationId ?? "" });
  });

const bvs = { instrument: "bvs", startsOn: "2026-11-24", endsOn: "2026-12-18", hoursPerWeek: 19 };

const ready = async (cast: Cast): Promise<string> => {
  const id = await openByMediator(cast, bvs);
  await signByAll(cast, cast.mediator, id);
  await tickAll(cast, id);
  return id;
};

describe("a sanction against a start", () => {
  test("the sanction first: the placement does not begin", async () => {
    const cast = await createCast();
    const id = await ready(cast);
    expect(codes(await interleave(sanction(cast), () => start(cast.entity, id)))).toEqual(["done", "placement.hostSanctioned"]);
    expect((await readPlacement(id)).status).toBe("signed");
    await expect(start(cast.entity, id)).rejects.toMatchObject({ code: "law.blocked", params: { rule: "host-sanction" } });
    expect(await checkAll()).toEqual([]);
  });

  test("the start first: what runs goes on", async () => {
    const cast = await createCast();
    const id = await ready(cast);
    expect(codes(await interleave(() => start(cast.entity, id), sanction(cast)))).toEqual(["done", "done"]);
    expect((await readPlacement(id)).status).toBe("running");
    expect(await checkAll()).toEqual([]);
  });
});

describe("a sanction against the last signature", () => {
  const waitingForHost = async (cast: Cast) => {
    const id = await openByMediator(cast, bvs);
    const text = await presentAgreement(cast.mediator, { placementId: id, version: await version(id) });
    for (const signer of [cast.candidate, cast.mediator]) await signAgreement(signer, { placementId: id, ...text, read: "on", acknowledged: true });
    return { id, sign: () => signAgreement(cast.entity, { placementId: id, ...text, read: "on", acknowledged: true }) };
  };

  test("the sanction first: nobody signs", async () => {
    const cast = await createCast();
    const { id, sign } = await waitingForHost(cast);
    expect(codes(await interleave(sanction(cast), sign))).toEqual(["done", "law.blocked"]);
    expect((await readPlacement(id)).status).toBe("prepared");
    expect(await checkAll()).toEqual([]);
  });

  test("the signature first: it is signed, and does not begin", async () => {
    const cast = await createCast();
    const { id, sign } = await waitingForHost(cast);
    expect(codes(await interleave(sign, sanction(cast)))).toEqual(["done", "done"]);
    await tickAll(cast, id);
    await expect(start(cast.entity, id)).rejects.toMatchObject({ code: "law.blocked", params: { rule: "host-sanction" } });
    expect(await checkAll()).toEqual([]);
  });
});

test("the sanction before publishing or choosing refuses what VDAB grants; school and alternating training are warned", async () => {
  const cast = await createCast();
  await sanction(cast)();
  await expect(createOffer(cast.entity, { instrument: "wes", vdabGranted: true })).rejects.toMatchObject({ cause: { constraint_name: "host_not_sanctioned" } });
  const wes = openByReferral(cast, { instrument: "wes", startsOn: "2027-02-01", endsOn: "2027-04-30", hoursPerWeek: 19 });
  await expect(wes).rejects.toMatchObject({ code: "law.blocked", params: { rule: "host-sanction" } });
  const other = await createCast();
  await sanction(other)();
  const id = await openByApplication(other, { instrument: "school", startsOn: "2027-02-01", endsOn: "2027-04-30", hoursPerWeek: 19 });
  expect((await readPlacement(id)).findings).toContainEqual(expect.objectContaining({ rule: "host-sanction", outcome: "warn" }));
  const text = await presentAgreement(other.school, { placementId: id, version: await version(id) });
  await expect(signAgreement(other.entity, { placementId: id, ...text, read: "on" })).rejects.toMatchObject({ code: "placement.acknowledgeLaw", field: "acknowledged" });
  expect(await checkAll()).toEqual([]);
});

describe("a signature against an edit", () => {
  const outForSignature = async () => {
    const cast = await createCast();
    const id = await openByApplication(cast, { instrument: "school", startsOn: "2027-02-01", endsOn: "2027-04-30", hoursPerWeek: 19 });
    const text = await presentAgreement(cast.entity, { placementId: id, version: await version(id) });
    for (const signer of [cast.candidate, cast.school]) await signAgreement(signer, { placementId: id, ...text, read: "on" });
    const seen = { placementId: id, version: await version(id) };
    return {
      cast, id, sign: () => signAgreement(cast.entity, { placementId: id, ...text, read: "on" }),
      revise: () => reviseAgreement(cast.school, seen), change: () => arrange(cast.school, id, { goals: "Iets anders leren dan wat er stond" }),
      cancel: () => cancelPlacement(cast.school, { id, version: seen.version, reason: "other-choice", explanation: "" }),
    };
  };

  test("taken back first, the old text is signed by nobody", async () => {
    const { id, sign, revise } = await outForSignature();
    expect(codes(await interleave(revise, sign))).toEqual(["done", "agreement.textChanged"]);
    expect((await readPlacement(id)).status).toBe("prepared");
    expect(await checkAll()).toEqual([]);
  });

  test("signed first, nothing is taken back", async () => {
    const { id, sign, revise } = await outForSignature();
    expect(codes(await interleave(sign, revise))).toEqual(["done", "conflict"]);
    expect((await readPlacement(id)).status).toBe("signed");
    expect(await checkAll()).toEqual([]);
  });

  test("the arrangements do not change while a text is out, before or after the signature", async () => {
    const [a, b] = [await outForSignature(), await outForSignature()];
    expect(codes(await interleave(a.change, a.sign))).toEqual(["agreement.outForSignature", "done"]);
    expect(codes(await interleave(b.sign, b.change))).toEqual(["done", "transition.notNow"]);
    for (const { id } of [a, b]) expect(await readPlacement(id)).toMatchObject({ status: "signed", goals: "Bezoekers ontvangen\nEen planning maken" });
    expect(await checkAll()).toEqual([]);
  });

  test("cancelled first, nobody signs; signed first, the cancel of what was seen before is stale", async () => {
    const [a, b] = [await outForSignature(), await outForSignature()];
    expect(codes(await interleave(a.cancel, a.sign))).toEqual(["done", "agreement.textChanged"]);
    expect(codes(await interleave(b.sign, b.cancel))).toEqual(["done", "conflict"]);
    expect([(await readPlacement(a.id)).status, (await readPlacement(b.id)).status]).toEqual(["cancelled", "signed"]);
    expect(await checkAll()).toEqual([]);
  });
});

describe("the same twice at once has one effect", () => {
  test("two mediators open a file for one candidate at one place", async () => {
    const cast = await createCast();
    const { id: offerId } = await createOffer(cast.entity, { ...bvs, places: 5 });
    const open = () => placeCandidate(cast.mediator, { offerId, personId: cast.candidate.personId, key: randomUUID(), note: "Eerst eens proeven.", acknowledged: true });
    expect(codes(await interleave(open, open))).toEqual(["done", "application.alreadyOpen"]);
    expect(await db().select({ id: placements.id }).from(placements).where(eq(placements.personId, cast.candidate.personId))).toHaveLength(1);
    expect(await checkAll()).toEqual([]);
  });

  test("one form that is sent twice opens one file", async () => {
    const cast = await createCast();
    const { id: offerId } = await createOffer(cast.entity, bvs);
    const key = randomUUID();
    const open = () => placeCandidate(cast.mediator, { offerId, personId: cast.candidate.personId, key, note: "Eerst eens proeven.", acknowledged: true });
    const { first, second } = await interleave(open, open);
    expect(first).toEqual(second);
    expect(await db().select({ id: applications.id }).from(applications).where(eq(applications.offerId, offerId))).toHaveLength(1);
    expect(await checkAll()).toEqual([]);
  });

  test("two candidates at once for the last place", async () => {
    const [one, two] = [await createCast(), await createCast()];
    const { id: offerId } = await createOffer(one.entity, bvs);
    const open = ({ mediator, candidate }: Cast) => () => placeCandidate(mediator, { offerId, personId: candidate.personId, key: randomUUID(), note: "Eerst eens proeven.", acknowledged: true });
    expect(codes(await interleave(open(one), open(two)))).toEqual(["done", "application.offerClosed"]);
    expect(await checkAll()).toEqual([]);
  });

  test("two starts, two ends", async () => {
    const cast = await createCast();
    const id = await ready(cast);
    const begin = () => start(cast.entity, id);
    expect(codes(await interleave(begin, begin))).toEqual(["done", "transition.notNow"]);
    const seen = await version(id);
    const end = () => endPlacementEarly(cast.candidate, { id, version: seen, on: scenarioDay, reason: "other-choice", explanation: "" });
    expect(codes(await interleave(end, end))).toEqual(["done", "transition.notNow"]);
    expect(await checkAll()).toEqual([]);
  });

  test("a plan that is approved while its placement is cancelled: one of both", async () => {
    const cast = await createCast();
    const id = await openByReferral(cast, { instrument: "wes", startsOn: "2027-02-01", endsOn: "2027-04-30", hoursPerWeek: 19 });
    await arrange(cast.mediator, id);
    await handInPlan(cast.mediator, id);
    const seen = await version(id);
    const cancel = () => cancelPlacement(cast.entity, { id, version: seen, reason: "host-cannot", explanation: "" });
    const [cancelled, decided] = codes(await interleave(cancel, () => approve(cast.decider, id)));
    expect([cancelled, decided === "done"]).toEqual(["done", false]);
    expect((await readPlacement(id)).status).toBe("cancelled");
    expect(await checkAll()).toEqual([]);
  });
});
