import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db, transaction } from "@/db/client";
import { sanctionCases } from "@/db/schema/mediation";
import { sanctions } from "@/db/schema/money";
import { offers } from "@/db/schema/offers";
import { placements } from "@/db/schema/placements";
import { notifications } from "@/db/schema/records";
import { useTestDatabase } from "@/db/testing/database";
import { approvePlan, createCast, createPlacement, signByEverybody } from "@/db/testing/promise-scene";
import { checkInvariants, createActor, createOffer, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { domainErrorOf } from "@/lib/server/database-errors";
import { publishOffer } from "@/lib/server/offers/publish-offer";
import { answerHearing } from "@/lib/server/sanctions/answer-hearing";
import { decideSanction } from "@/lib/server/sanctions/decide-sanction";
import { dropSanctionCase } from "@/lib/server/sanctions/drop-sanction-case";
import { getSanctionCase } from "@/lib/server/sanctions/get-case";
import { hearEmployer } from "@/lib/server/sanctions/hear-employer";
import { liftSanction } from "@/lib/server/sanctions/lift-sanction";
import { proposeSanction } from "@/lib/server/sanctions/propose-sanction";
import { listSanctions } from "@/lib/server/sanctions/queries";

useTestDatabase();

type Cast = Awaited<ReturnType<typeof createCast>>;

let cast: Cast;
let els: Actor;
let colleague: Actor;
let partner: Actor;
let running: typeof placements.$inferSelect;

/** A work experience internship of the cast that runs since 2 November 2026. */
const runningWes = async (values: Partial<typeof placements.$inferInsert> = {}) => {
  const placement = await createPlacement(cast, {
    instrument: "wes", vdabGranted: true, schoolId: null, enrolmentId: null, startsOn: "2026-11-02", endsOn: "2027-04-30", regulationId: "wes-2023", mediatorOrganisationId: els.organisationId, ...values,
  });
  await sign(placement.id, placement.startsOn);
  const [row] = await db().update(placements).set({ status: "running", startedAt: new Date(`${placement.startsOn}T08:00:00Z`) }).where(eq(placements.id, placement.id)).returning();
  if (!row) throw new Error("nothing runs");
  return row;
};

/** Approved before, and signed by everybody on this day. */
const sign = async (placementId: string, on: string) => {
  await approvePlan(placementId, on);
  await signByEverybody(cast, placementId, on);
};

const facts = "De stagiair werkte alleen, zonder mentor, vier weken lang.";

const propose = (by = els, placementId = running.id) => proposeSanction(by, { placementId, facts, breachOn: "2026-11-16", key: randomUUID() });
const target = async (id: string) => {
  const [row] = await db().select({ version: sanctionCases.version }).from(sanctionCases).where(eq(sanctionCases.id, id));
  return { id, version: row?.version ?? 0 };
};
const heard = async (until = "2026-12-04") => {
  const { id } = await propose();
  await hearEmployer(els, { ...await target(id), until });
  return id;
};
const answered = async () => {
  const id = await heard();
  await answerHearing(cast.host, { ...await target(id), statement: "De mentor was ziek, wij zochten een vervanger." });
  return id;
};
const decide = async (id: string, by = colleague) => decideSanction(by, { ...await target(id), reason: "De stagiair bleef zonder begeleiding, ook na het gesprek.", acknowledged: "on" });
const codeOf = async (work: Promise<unknown>) => work.then(() => "done", (error: unknown) => domainErrorOf(error)?.code ?? String(error));

beforeEach(async () => {
  playOn(scenarioDay);
  cast = await createCast();
  const vdab = await createOrganisation("vdab");
  [els, colleague] = [await createActor("mediator", vdab), await createActor("mediator", vdab)];
  partner = await createActor("mediator", await createOrganisation("partner"));
  running = await runningWes();
});

describe("from the proposal to the lifting", () => {
  test("proposed, heard, answered, decided for three years from the day of the decision, and lifted by another", async () => {
    const id = await answered();
    await decide(id);
    const [sanction] = await db().select().from(sanctions).where(eq(sanctions.organisationId, cast.host.organisationId ?? ""));
    expect(sanction).toMatchObject({ decidedOn: "2026-11-24", lastDay: "2029-11-23", proposedById: els.personId, decidedById: colleague.personId, liftedAt: null });
    const found = await getSanctionCase(cast.host, id);
    expect(found.letter?.sections.map(({ text }) => text).join(" ")).toContain("tot en met 23 november 2029");
    expect(await codeOf(liftSanction(colleague, { ...await target(id), reason: "Er is nu een vaste mentor." }))).toBe("sanction.liftByAnother");
    await liftSanction(els, { ...await target(id), reason: "Er is nu een vaste mentor." });
    expect(await codeOf(liftSanction(els, { ...await target(id), reason: "Er is nu een vaste mentor." }))).toBe("sanction.notRunning");
    expect(await checkInvariants()).toEqual([]);
  });

  test("no ground: a placement under the rules before 2023, or one VDAB's rules of 2022 do not speak of", async () => {
    const older = await runningWes({ startsOn: "2022-10-01", endsOn: "2023-03-31", lanes: [8, 9], regulationId: "wes-2017" });
    expect(await codeOf(propose(els, older.id))).toBe("sanction.noGround");
    const bis = await runningWes({ instrument: "bis", lanes: [6, 7], hoursPerWeek: 8, regulationId: "bis-2018" });
    expect(await codeOf(propose(els, bis.id))).toBe("sanction.noGround");
  });

  test("a breach lies in a placement that has begun, and not in the future", async () => {
    expect(await codeOf(proposeSanction(els, { placementId: running.id, facts, breachOn: "2026-11-25", key: randomUUID() }))).toBe("sanction.breachOutside");
    expect(await codeOf(proposeSanction(els, { placementId: running.id, facts, breachOn: "2026-11-01", key: randomUUID() }))).toBe("sanction.breachOutside");
  });

  test("one open case an employer, and one sanction at a time", async () => {
    await propose();
    expect(await codeOf(propose(colleague))).toBe("sanction.alreadyOpen");
  });

  test("nobody decides before the answer or the end of the term, and the second pair of eyes is another's", async () => {
    const id = await heard();
    expect(await codeOf(decide(id))).toBe("sanction.hearingOpen");
    playOn("2026-12-04");
    expect(await codeOf(decide(id))).toBe("sanction.hearingOpen");
    playOn("2026-12-05");
    expect(await codeOf(decide(id, els))).toBe("sanction.secondPerson");
    await decide(id);
    expect((await getSanctionCase(els, id)).sanction?.lastDay).toBe("2029-12-04");
  });

  test("the employer knows of nothing before it is heard; a dropped case is told only to who was heard", async () => {
    const { id } = await propose();
    expect(await codeOf(getSanctionCase(cast.host, id))).toBe("notFound");
    expect(await listSanctions(cast.host)).toEqual([]);
    await dropSanctionCase(els, { ...await target(id), reason: "De feiten bleken anders." });
    expect(await codeOf(getSanctionCase(cast.host, id))).toBe("notFound");
    expect(await db().select().from(notifications).where(eq(notifications.personId, cast.host.personId))).toEqual([]);
  });

  test("a partner proposes and decides nothing, and sees no case", async () => {
    const id = await answered();
    expect(await codeOf(propose(partner))).toBe("forbidden");
    expect(await codeOf(decide(id, partner))).toBe("notFound");
    expect(await codeOf(getSanctionCase(partner, id))).toBe("notFound");
  });

  test("while VDAB set no terms the letters say where to ask, never a number of days", async () => {
    const id = await answered();
    await decide(id);
    const { hearingLetter, letter } = await getSanctionCase(els, id);
    for (const sections of [hearingLetter?.sections, letter?.sections]) {
      expect(sections?.at(-1)?.text).toMatch(/vraag (?:je )?aan .*\.$/iu);
      expect(sections?.map(({ text }) => text).join(" ")).not.toMatch(/\d+ (dagen|maanden)/u);
      const ground = sections?.find(({ heading }) => heading === "De rechtsgrond")?.text ?? "";
      for (const stated of ["VDAB-decreet van 7 mei 2004", "besluit van de Vlaamse Regering van 5 juni 2009", "3 jaar lang geen opleidingen en stages", "29 juli 1991"]) expect(ground).toContain(stated);
      expect(ground).not.toContain("Acerta");
    }
  });
});

describe("what it reaches", () => {
  test("running placements stay and are listed; barred files and places are listed; each person is told once", async () => {
    const soon = { instrument: "wes", vdabGranted: true, schoolId: null, enrolmentId: null, regulationId: "wes-2023", lanes: [8], hoursPerWeek: 4 };
    await createPlacement(cast, { ...soon, startsOn: "2026-12-07", endsOn: "2026-12-18" });
    await createPlacement(cast, { ...soon, startsOn: "2027-01-11", endsOn: "2027-01-22" });
    const school = await createPlacement(cast, { startsOn: "2027-06-01", endsOn: "2027-06-30" });
    const open = await createOffer(cast.host, { instrument: "wes", vdabGranted: true });
    await createOffer(cast.host, { instrument: "school" });
    const id = await answered();
    await decide(id);
    const { reach } = await getSanctionCase(els, id);
    expect(reach.running.map(({ id: file }) => file)).toEqual([running.id]);
    expect(reach.barredFiles.map(({ startsOn }) => startsOn)).toEqual(["2026-12-07", "2027-01-11"]);
    expect(reach.barredOffers.map(({ id: offer }) => offer)).toEqual([open.id]);
    expect((await db().select().from(placements).where(eq(placements.id, running.id)))[0]?.status).toBe("running");
    expect((await db().select().from(placements).where(eq(placements.id, school.id)))[0]?.status).toBe("prepared");
    const told = await db().select({ personId: notifications.personId, kind: notifications.kind }).from(notifications).where(eq(notifications.personId, cast.student.personId));
    expect(told.filter(({ kind }) => kind === "sanction-bars")).toHaveLength(1);
  });

  test("what was signed before does not start under the sanction; after it was lifted it does", async () => {
    const next = await createPlacement(cast, { instrument: "wes", vdabGranted: true, schoolId: null, enrolmentId: null, regulationId: "wes-2023", lanes: [8], hoursPerWeek: 4, startsOn: "2026-11-25", endsOn: "2026-12-18" });
    await sign(next.id, "2026-11-20");
    const id = await answered();
    await decide(id);
    const start = () => codeOf(transaction(async (tx) => {
      await tx.update(placements).set({ status: "running" }).where(eq(placements.id, next.id));
    }));
    expect(await start()).toBe("placement.hostSanctioned");
    await liftSanction(els, { ...await target(id), reason: "De mentor is terug." });
    expect(await start()).toBe("done");
  });
});

describe("at the same moment", () => {
  test("ten people who decide at once give one sanction", async () => {
    const id = await answered();
    const input = { ...await target(id), reason: "De stagiair bleef zonder begeleiding.", acknowledged: "on" as const };
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => codeOf(decideSanction(colleague, input))));
    expect(outcomes.filter((outcome) => outcome === "done")).toHaveLength(1);
    expect(await db().select().from(sanctions).where(eq(sanctions.organisationId, cast.host.organisationId ?? ""))).toHaveLength(1);
    expect(await checkInvariants()).toEqual([]);
  });

  test.each(Array.from({ length: 8 }, (_, round) => round))("a sanction against a start, a signature and a publication (%i): what comes after it is refused", async (round) => {
    const base = { instrument: "wes", vdabGranted: true, schoolId: null, enrolmentId: null, regulationId: "wes-2023", hoursPerWeek: 4, startsOn: "2026-11-24", endsOn: "2026-12-18" };
    const toStart = await createPlacement(cast, { ...base, lanes: [8] });
    await sign(toStart.id, "2026-11-23");
    const toSign = await createPlacement(cast, { ...base, lanes: [9] });
    const offer = await createOffer(cast.host, { instrument: "wes", hoursPerWeek: 16, endsOn: "2027-03-31", tasks: "Onthaal", guidance: "Elke week een gesprek." });
    const { id: _id, ...content } = offer;
    const [draft] = await db().insert(offers).values({ ...content, slug: `concept-${randomUUID()}`, status: "draft", publishedAt: null }).returning();
    const id = await answered();
    const move = (placementId: string, status: "running") => codeOf(transaction(async (tx) => {
      await tx.update(placements).set({ status, signedOn: "2026-11-24", startedAt: new Date("2026-11-24T09:00:00Z") }).where(eq(placements.id, placementId));
    }));
    const works = [
      () => decide(id).then(() => "done", (error: unknown) => domainErrorOf(error)?.code ?? String(error)),
      () => move(toStart.id, "running"),
      () => codeOf(sign(toSign.id, "2026-11-24")),
      () => codeOf(publishOffer(cast.host, { id: draft?.id ?? "", version: draft?.version ?? 1, acknowledged: true })),
    ];
    // Each round another one goes first; the outcomes stand in the order of the list above.
    const order = works.map((_, index) => (index + round) % works.length);
    const outcomes: string[] = [];
    await Promise.all(works.map((_, place) => order[place] ?? 0).map(async (index) => {
      outcomes[index] = await (works[index] ?? (async () => "nothing"))();
    }));
    const refusals = outcomes.filter((outcome) => outcome !== "done");
    for (const refusal of refusals) expect(["placement.hostSanctioned", "law.blocked"]).toContain(refusal);
    // Whatever came first: the sanction stands, and from now on nothing crosses it.
    expect(outcomes[0]).toBe("done");
    const late = await createPlacement(cast, { ...base, lanes: [6] });
    expect(await codeOf(sign(late.id, "2026-11-24"))).toBe("placement.hostSanctioned");
    if (outcomes[1] !== "done") expect(await move(toStart.id, "running")).toBe("placement.hostSanctioned");
    expect(await checkInvariants()).toEqual([]);
    expect([...await db().execute(sql`select * from check_mediation_invariants()`)]).toEqual([]);
  });
});
