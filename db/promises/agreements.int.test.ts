import { randomUUID } from "node:crypto";
import type { TransactionSql } from "postgres";
import { beforeEach, describe, expect, test } from "vitest";
import { alone, crowd, once, together, useCrowd } from "@/db/testing/attempts";
import { useTestDatabase } from "@/db/testing/database";
import { addVersion, createAgreement, createCast, createPlacement } from "@/db/testing/promise-scene";

/* Each title begins with the promise it proves; `npm run test:mutations` takes the promise away and wants to see red. */
useTestDatabase();
useCrowd();

const twoParties = { instrument: "so-ot", regulationId: "so-ot-2010" };

let cast: Awaited<ReturnType<typeof createCast>>;
let placementId = "";
let agreementId = "";
let version: Awaited<ReturnType<typeof addVersion>>;

beforeEach(async () => {
  cast = await createCast();
  // Signed by trainee and host alone.
  placementId = (await createPlacement(cast, twoParties)).id;
  ({ agreementId, version } = await createAgreement(cast, placementId));
});

const sign = (party: "trainee" | "host", of = version, by = party === "host" ? cast.host : cast.student) => (sql: TransactionSql) => sql`
  insert into signatures (version_id, sha256, party, person_id, signed_at)
  values (${of.id}, ${of.sha256}, ${party}, ${by.personId}, now())`;

const signedByAll = async () => {
  await alone(sign("trainee"));
  await alone(sign("host"));
  await alone((sql) => sql`update agreements set status = 'signed' where id = ${agreementId}`);
};

describe("agreements", () => {
  test("[signatures_once] of 50 clicks on the same button, one is a signature", async () => {
    expect(await together(sign("trainee"))).toEqual({ done: 1, refused: { signatures_once: crowd - 1 } });
  });

  test("[signatures_one_person] who signed for one party signs for no other, at once or later", async () => {
    const both = await together((sql, index) => sign(index % 2 === 0 ? "trainee" : "host", version, cast.student)(sql), 2);
    expect(both).toEqual({ done: 1, refused: { signatures_one_person: 1 } });
    expect(await once(sign("host"))).toMatch(/^(done|signatures_once)$/u);
  });

  test("[signatures_of_this_text] nobody signs another text than the one with this hash", async () => {
    expect(await together(sign("trainee", { ...version, sha256: "0".repeat(64) }))).toEqual({ done: 0, refused: { signatures_of_this_text: crowd } });
  });

  test("[signatures_of_a_party] nobody signs for a party that has nothing to sign", async () => {
    expect(await once((sql) => sql`
      insert into signatures (version_id, sha256, party, person_id, signed_at)
      values (${version.id}, ${version.sha256}, 'vdab', ${cast.student.personId}, now())`)).toBe("signatures_of_a_party");
  });

  test("[agreement_versions_sha256] a hash is that of its text", async () => {
    expect(await once((sql) => sql`
      insert into agreement_versions (agreement_id, number, canonical, sha256, created_by_id)
      values (${agreementId}, 2, '{"version":2}', ${version.sha256}, ${cast.host.personId})`)).toBe("agreement_versions_sha256");
  });

  test.each([
    ["agreement_text_never_changes", "update agreement_versions set canonical = '{}', sha256 = encode(sha256('{}'), 'hex')"],
    ["agreement_text_never_changes", "delete from agreement_versions"],
    ["agreement_text_never_changes", "truncate agreement_versions cascade"],
    ["signature_never_changes", "update signatures set signed_at = now() - interval '1 year'"],
    ["signature_never_changes", "delete from signatures"],
    ["signature_never_changes", "truncate signatures"],
    ["required_party_never_changes", "update required_parties set party = 'vdab' where party = 'host'"],
    ["required_party_never_changes", "delete from required_parties where party = 'host'"],
  ])("[%s] refuses to %s", async (promise, statement) => {
    await alone(sign("trainee"));
    expect(await together((sql) => sql.unsafe(statement), 5)).toEqual({ done: 0, refused: { [promise]: 5 } });
  });

  test("[signature_of_current_text] in 50 races of a signature and a change of the text, no replaced text gets signed", async () => {
    const races = await Promise.all(Array.from({ length: crowd }, async () => {
      const own = await createAgreement(cast, (await createPlacement(cast, { ...twoParties, hoursPerWeek: 0.1, ...nextLane() })).id);
      const second = await addVersion(cast, own.agreementId, 2);
      return { ...own, second };
    }));
    await Promise.all(races.flatMap(({ agreementId: id, version: first }) => [
      once(async (sql) => {
        await sql`update agreements set status = 'draft' where id = ${id}`;
        await sql`update agreements set status = 'to-sign', current_version = 2 where id = ${id} and not exists (
          select 1 from signatures where version_id = ${first.id})`;
      }),
      once(sign("trainee", first)),
    ]));
    const [row] = await alone((sql) => sql`
      select count(*)::int as signed_too_late from signatures s join agreement_versions v on v.id = s.version_id
      join agreements a on a.id = v.agreement_id where a.current_version <> v.number`);
    expect(row?.signed_too_late).toBe(0);
    expect(await once(sign("host", races[0]?.second))).toMatch(/^(done|signature_of_current_text)$/u);
  });

  test("[signature_of_current_text] a text that is not out for signature cannot be signed", async () => {
    const second = await addVersion(cast, agreementId, 2);
    expect(await once(sign("trainee", second))).toBe("signature_of_current_text");
    await alone((sql) => sql`update agreements set status = 'draft' where id = ${agreementId}`);
    expect(await once(sign("trainee"))).toBe("signature_of_current_text");
  });

  test("[agreement_signed_by_all] is not complete while a signature is missing, however many say so at once", async () => {
    await alone(sign("trainee"));
    const complete = (sql: TransactionSql) => sql`update agreements set status = 'signed' where id = ${agreementId}`;
    expect(await together(complete)).toEqual({ done: 0, refused: { agreement_signed_by_all: crowd } });
    await alone(sign("host"));
    expect(await once(complete)).toBe("done");
  });

  test("[placement_signed_by_all] a placement is not signed before its agreement is", async () => {
    const asSigned = (sql: TransactionSql) => sql`update placements set status = 'signed', signed_on = '2027-01-15' where id = ${placementId}`;
    await alone(sign("trainee"));
    expect(await once(asSigned)).toBe("agreement_signed_by_all");
    await alone(sign("host"));
    await alone((sql) => sql`update agreements set status = 'signed' where id = ${agreementId}`);
    expect(await once(asSigned)).toBe("done");
  });

  test("[signed_agreement_stays] what a signed placement stands on is not taken back, however many try", async () => {
    await signedByAll();
    const takeBack = (sql: TransactionSql) => sql`update agreements set status = 'draft' where id = ${agreementId}`;
    await alone((sql) => sql`update placements set status = 'signed', signed_on = '2027-01-15' where id = ${placementId}`);
    expect(await together(takeBack)).toEqual({ done: 0, refused: { signed_agreement_stays: crowd } });
    await alone((sql) => sql`update placements set status = 'cancelled' where id = ${placementId}`);
    expect(await once(takeBack)).toBe("done");
  });

  test("[start_conditions_met] nothing runs with an open condition", async () => {
    await signedByAll();
    await alone((sql) => sql`update placements set status = 'signed', signed_on = '2027-01-15' where id = ${placementId}`);
    await alone((sql) => sql`insert into start_conditions (placement_id, kind, responsible) values (${placementId}, 'insurance', 'school')`);
    const run = (sql: TransactionSql) => sql`update placements set status = 'running' where id = ${placementId} and status = 'signed'`;
    expect(await together(run)).toEqual({ done: 0, refused: { start_conditions_met: crowd } });
    await alone((sql) => sql`update start_conditions set done_at = now() where placement_id = ${placementId}`);
    expect(await once(run)).toBe("done");
  });

  test("[signed_before_start] nothing runs that was signed after its first day", async () => {
    await signedByAll();
    await alone((sql) => sql`update placements set status = 'signed', signed_on = '2027-02-02' where id = ${placementId}`);
    expect(await once((sql) => sql`update placements set status = 'running' where id = ${placementId}`)).toBe("signed_before_start");
    await alone((sql) => sql`update placements set signed_on = '2027-02-01' where id = ${placementId}`);
    expect(await once((sql) => sql`update placements set status = 'running' where id = ${placementId}`)).toBe("done");
  });
});

let lanes = 0;
/** Half days that no other placement of the person has in that week. */
const nextLane = () => {
  lanes += 1;
  return { startsOn: `20${30 + Math.floor(lanes / 14)}-05-01`, endsOn: `20${30 + Math.floor(lanes / 14)}-05-01`, lanes: [lanes % 14], reference: randomUUID() };
};
