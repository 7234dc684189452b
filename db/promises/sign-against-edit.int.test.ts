import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { alone, useCrowd } from "@/db/testing/attempts";
import { useTestDatabase } from "@/db/testing/database";
import { addVersion, createAgreement, createCast, createPlacement } from "@/db/testing/promise-scene";
import { allOrders, runSchedule } from "@/db/testing/schedules";
import { checkInvariants } from "@/db/testing/scenario";

/* Each title begins with the promise it proves; `npm run test:mutations` takes the promise away and wants to see red. */
useTestDatabase();
useCrowd();

let pool: postgres.Sql;
beforeAll(() => {
  pool = postgres(process.env.DATABASE_URL ?? "", { max: 4, onnotice: () => undefined });
});
afterAll(() => pool.end({ timeout: 5 }));

/** A text that the trainee has signed and the host has not, and the next text, ready to take its place. */
const scene = async (cast: Awaited<ReturnType<typeof createCast>>, week: number) => {
  const day = new Date(Date.UTC(2030, 0, 7 + 7 * week)).toISOString().slice(0, 10);
  const placement = await createPlacement(cast, { instrument: "so-ot", regulationId: "so-ot-2010", startsOn: day, endsOn: day });
  const { agreementId, version } = await createAgreement(cast, placement.id);
  await alone((sql) => sql`insert into signatures (version_id, sha256, party, person_id, signed_at) values (${version.id}, ${version.sha256}, 'trainee', ${cast.student.personId}, now())`);
  return { placementId: placement.id, agreementId, version, next: await addVersion(cast, agreementId, 2) };
};

test("[signature_of_current_text] in every order of the statements of the last signature and of an edit that forgot all locks: signed is what was read, or nothing", async () => {
  const cast = await createCast();
  // Begin and commit are statements too.
  const orders = allOrders(5, 4);
  expect(orders).toHaveLength(126);
  const endings = new Set<string>();
  for (const [index, order] of orders.entries()) {
    const { placementId, agreementId, version, next } = await scene(cast, index);
    const sign = [
      `insert into signatures (version_id, sha256, party, person_id, signed_at) values ('${version.id}', '${version.sha256}', 'host', '${cast.host.personId}', now())`,
      `update agreements set status = 'signed' where id = '${agreementId}'`,
      `update placements set status = 'signed', signed_on = starts_on where id = '${placementId}'`,
    ];
    const edit = [
      `update agreements set status = 'draft' where id = '${agreementId}'`,
      `update agreements set status = 'to-sign', current_version = 2 where id = '${agreementId}'`,
    ];
    const [signing, editing] = await runSchedule(pool, order, [sign, edit]);
    const [row] = await alone((sql) => sql`
      select a.status::text, a.current_version as version, p.status::text as placement, (select count(*)::int from signatures s where s.version_id = ${version.id}) as old, (select count(*)::int from signatures s where s.version_id = ${next.id}) as new
      from agreements a join placements p on p.id = a.placement_id where a.id = ${agreementId}`);
    const ending = `${row?.status} ${row?.version}, placement ${row?.placement}, signatures ${row?.old} and ${row?.new}`;
    endings.add(ending);
    expect([order.join(""), signing, editing, ending]).toEqual([order.join(""), signing, editing, expect.stringMatching(/^(?:signed 1, placement signed, signatures 2 and 0|to-sign 2, placement prepared, signatures 1 and 0)$/u)]);
  }
  expect([...endings].toSorted()).toEqual(["signed 1, placement signed, signatures 2 and 0", "to-sign 2, placement prepared, signatures 1 and 0"]);
  expect(await checkInvariants()).toEqual([]);
}, 120_000);
