import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { unsealImported } from "@/lib/server/special/imported-declaration";
import { preparePlacements } from "./prepare-placements";
import { randomNumbers, randomRegister, registerText, type RandomRow } from "./testing/random-register";

useTestDatabase();

const importRows = (source: string, rows: readonly RandomRow[]) =>
  preparePlacements(new TextEncoder().encode(registerText(rows))).run({ actor: "system", fileName: "x.csv", source, dryRun: false, skipInvalid: false });

interface Said extends Record<string, unknown> {
  source: string;
  source_id: string;
  dossier: string;
  sealed: string | null;
}

/** What is stored, without the ids and instants that are new at every import. */
const said = async () => {
  const rows = await db().execute<Said>(sql`
    select s.name as source, p.source_id, p.dossier, p.instrument, p.status, p.starts_on, p.person_ref, p.birth_year, p.gender, p.education, p.work_after_3m, h.name_key, p.row_hash, d.sealed
    from imported_placements p join register_sources s on s.id = p.source_id join register_organisations h on h.id = p.host_id
      left join special.imported_declarations d on d.placement_id = p.id order by 1, 3`);
  return rows.map(({ sealed, source_id: sourceId, ...row }) => ({ ...row, ...unsealImported(sealed, { sourceId, dossier: row.dossier }) }));
};

const empty = () => db().execute(sql`truncate register_sources, register_organisations restart identity cascade`);

test("of random registers, the order of the sources, parts and repetition change nothing of what is stored", async () => {
  for (const seed of [11, 12, 13, 14]) {
    const next = randomNumbers(seed);
    const registers = ["een", "twee", "drie"].map((source) => ({ source, rows: randomRegister(next, 5 + Math.floor(next() * 25)) }));
    await empty();
    for (const { source, rows } of registers) await importRows(source, rows);
    const once = await said();
    expect(once).toHaveLength(registers.reduce((sum, { rows }) => sum + rows.length, 0));

    await empty();
    for (const { source, rows } of registers.toReversed()) {
      // In two parts, the second first, with rows in another order, and all of it once more.
      const middle = Math.floor(rows.length / 2);
      if (middle > 0) await importRows(source, rows.slice(middle).toReversed());
      if (middle > 0) await importRows(source, rows.slice(0, middle));
      expect(await importRows(source, rows)).toMatchObject({ unchanged: middle > 0 ? rows.length : 0, updated: 0 });
      await importRows(source, rows.toReversed());
    }
    expect(await said()).toEqual(once);
  }
});

test("the last file that names a dossier is what holds, whatever came before", async () => {
  const next = randomNumbers(21);
  const [first, second] = [randomRegister(next, 30), randomRegister(next, 30)];
  await empty();
  await importRows("bron", first);
  await importRows("bron", second);
  const both = await said();
  await empty();
  const later = new Set(second.map(({ dossier }) => dossier));
  await importRows("bron", [...first.filter(({ dossier }) => !later.has(dossier)), ...second]);
  expect(await said()).toEqual(both);
});
