import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { sanctions } from "@/db/schema/money";
import { placements } from "@/db/schema/placements";
import { useTestDatabase } from "@/db/testing/database";
import { createCast, createPlacement } from "@/db/testing/promise-scene";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import { storedFindings } from "@/lib/domain/placements/stored-finding";
import { versionById } from "@/lib/domain/regulation/version-by-id";
import { presentAgreement } from "@/lib/server/agreements/present-agreement";
import { signAgreement } from "@/lib/server/agreements/sign-agreement";
import { addParameterRow } from "@/lib/server/law/add-parameter-row";
import { arrangePlacement } from "@/lib/server/placements/arrange-placement";
import { factsToArrange } from "@/lib/server/placements/facts-to-arrange";
import { getDossier } from "@/lib/server/placements/get-dossier";

useTestDatabase();

type Cast = Awaited<ReturnType<typeof createCast>>;

const arrangement = { title: "Onthaal", startsOn: "2027-02-01", endsOn: "2027-03-31", hoursPerWeek: 19, lanes: [0, 1, 2, 3], mentorName: "Marc T.", goals: "Bezoekers ontvangen" };
const read = async (id: string) => {
  const [row] = await db().select().from(placements).where(eq(placements.id, id));
  if (!row) throw new Error("no placement");
  return row;
};
const arrange = async (cast: Cast, id: string, changed: Partial<typeof arrangement> = {}) =>
  arrangePlacement(cast.host, { id, version: (await read(id)).version, ...arrangement, ...changed });

/** Everything that was signed, and what the law said of it, as one text. */
const signedState = async (): Promise<string> => {
  const rows = await db().execute(sql`select
    (select json_agg(v order by v.id) from agreement_versions v) as versions, (select json_agg(s order by s.id) from signatures s) as signatures,
    (select json_agg(json_build_array(p.id, p.regulation_id, p.last_allowed_day, p.findings, p.law_checked_on) order by p.id) from placements p) as law`);
  return JSON.stringify(rows[0]);
};

beforeEach(() => playOn(scenarioDay));

describe("a file keeps the law by which it was made", () => {
  const old = [
    { rule: "max-duration", outcome: "pass", message: { nl: "De duur is hoogstens 6 maanden.", en: "At most 6 months." }, source: { title: "Besluit van 10 maart 2017", reference: "Artikel 5", status: "verified" } },
    { rule: "a-rule-of-before", outcome: "warn", message: { nl: "Dit bestond toen.", en: "This existed then." }, source: { title: "Oude bron", reference: "Blz. 3", status: "assumption" } },
    { shape: "of another time" },
  ];

  test.each(["wes-2017", "ibo-until-2018", "a-version-of-before"])("and opens for everyone it concerns, under %s too", async (regulationId) => {
    const cast = await createCast();
    const { id } = await createPlacement(cast, { instrument: "school", startsOn: "2019-02-01", endsOn: "2019-07-31", regulationId, lastAllowedDay: "2019-07-31", findings: old });
    for (const actor of [cast.host, cast.school, cast.student]) {
      const { placement } = await getDossier(actor, id);
      expect(placement).toMatchObject({ regulationId, lastAllowedDay: "2019-07-31", lawCheckedOn: null, findings: old });
      expect(storedFindings(placement.findings).map(({ rule }) => rule)).toEqual(["max-duration", "a-rule-of-before"]);
    }
  });

  test("of which the version is told as long as the code knows it", () => {
    expect(versionById("wes-2017")).toMatchObject({ instrument: { code: "wes" }, validTo: "2022-12-31" });
    expect(versionById("bvs")).toMatchObject({ validTo: null });
    expect(versionById("a-version-of-before")).toBeNull();
    expect(versionById("constructor")).toBeNull();
  });
});

describe("the law is asked again when the facts change", () => {
  test("and the file says on which day", async () => {
    const cast = await createCast();
    const { id } = await createPlacement(cast, { regulationId: "school" });
    await arrange(cast, id);
    expect(await read(id)).toMatchObject({ regulationId: "school", lastAllowedDay: null, lawCheckedOn: scenarioDay });
    playOn("2026-12-02");
    await arrange(cast, id, { endsOn: "2027-04-30" });
    const { findings, lawCheckedOn } = await read(id);
    expect(lawCheckedOn).toBe("2026-12-02");
    expect(storedFindings(findings)[0]?.rule).toBe("instrument-available");
  });

  test("but not by a row that is entered: what was signed stays letter for letter", async () => {
    const cast = await createCast();
    const { id } = await createPlacement(cast, { regulationId: "school" });
    await arrange(cast, id);
    const text = await presentAgreement(cast.host, { placementId: id, version: (await read(id)).version });
    playOn("2026-12-01");
    for (const actor of [cast.student, cast.school, cast.host]) await signAgreement(actor, { placementId: id, ...text, read: "on" });
    expect(await read(id)).toMatchObject({ status: "signed", lawCheckedOn: "2026-12-01" });
    const before = await signedState();
    playOn("2026-12-15");
    const coordinator = await createActor("coordinator", await createOrganisation("diversity-service"));
    const row = { knownUntil: undefined, typed: [], sourceTitle: "Cao nr. 43", sourceReference: "Artikel 3", sourceStatus: "verified", number: 1 } as const;
    await addParameterRow(coordinator, { ...row, table: "ggmmi", validFrom: "2024-05", values: [300_000] });
    await addParameterRow(coordinator, { ...row, table: "wesAllowance", validFrom: "2017-01", values: [1] });
    expect(await signedState()).toBe(before);
  });
});

describe("who arranges a placement gets the facts of its law, and no others", () => {
  test("nothing of the person or of other places, and for a school nothing that VDAB decided", async () => {
    const cast = await createCast();
    const { id } = await createPlacement(cast);
    await createPlacement(cast, { startsOn: "2027-05-03", endsOn: "2027-05-28" });
    const vdab = await createOrganisation("vdab");
    const [proposer, decider] = [await createActor("mediator", vdab), await createActor("mediator", vdab)];
    await db().insert(sanctions).values({ organisationId: cast.host.organisationId ?? "", decidedOn: "2026-01-05", lastDay: "2029-01-04", proposedById: proposer.personId, decidedById: decider.personId, reason: "breach" });
    const [forHost, forSchool] = [await factsToArrange(cast.host, id), await factsToArrange(cast.school, id)];
    expect(forHost).toMatchObject({ instrument: "school", startsOn: "2027-02-01", host: { kind: "company", sanctions: [{ decidedOn: "2026-01-05" }] } });
    expect(forSchool?.host).toEqual({ kind: "company" });
    const hidden = ["candidate", "otherPlacements", "followUpContract"];
    for (const facts of [forHost, forSchool]) expect(Object.keys(facts ?? {}).filter((name) => hidden.includes(name))).toEqual([]);
  });

  test("is forbidden to the trainee, and not there for others", async () => {
    const cast = await createCast();
    const { id } = await createPlacement(cast);
    await expect(factsToArrange(cast.student, id)).rejects.toMatchObject({ code: "forbidden" });
    const others = await createCast();
    for (const actor of [others.host, others.school, others.student]) await expect(factsToArrange(actor, id)).rejects.toMatchObject({ code: "notFound" });
    await expect(factsToArrange(cast.host, "not-an-id")).rejects.toMatchObject({ code: "notFound" });
  });
});
