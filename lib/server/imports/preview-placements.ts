import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { CellChange, ImportPreview, NewRow, RowChange } from "@/lib/domain/imports/import-preview";
import type { PlacementRow } from "@/lib/domain/imports/placement-row";
import { secretColumns } from "@/lib/domain/imports/row-reader";
import { changesBetween, wordsOf } from "@/lib/domain/imports/row-words";
import type { RegisterSource } from "./import-file";
import type { ReadRows } from "./read-rows";
import { isUnchanged, rowHash, storedRows } from "./stored-rows";

/** As many as a person reads through; the counts tell of the others. */
const shownRows = 20;

interface Numbered {
  row: PlacementRow;
  line: number;
}

/** The first rows that a register would add and change, the changed ones cell by cell. Nothing is written. */
export const previewPlacements = async (tx: Tx, read: ReadRows<PlacementRow>, source: RegisterSource): Promise<ImportPreview> => {
  const stored = await storedRows(tx, source);
  const [created, changed]: [Numbered[], (Numbered & { id: string; isHashed: boolean })[]] = [[], []];
  for (const [index, row] of read.rows.entries()) {
    const [line, before] = [read.lines[index] ?? 0, stored.get(row.dossier)];
    if (!before) created.push({ row, line });
    else if (!isUnchanged(row, rowHash(row), before)) changed.push({ row, line, id: before.id, isHashed: before.hash !== rowHash(row) });
    if (created.length >= shownRows && changed.length >= shownRows) break;
  }
  const old = await readStored(tx, changed.slice(0, shownRows).map(({ id }) => id));
  return {
    created: created.slice(0, shownRows).map(newRow),
    changed: changed.slice(0, shownRows).flatMap(({ row, line, id, isHashed }): RowChange[] => {
      const before = old.get(id);
      return before ? [{ line, dossier: row.dossier, changes: [...changesBetween(before, row), ...(isHashed ? [] : hiddenChange)] }] : [];
    }),
    names: {},
  };
};

/** Nobody is shown what a register says of origin or disability, only that it says something else. */
const hiddenChange: CellChange[] = [{ column: secretColumns.join(", "), before: null, after: null, isHidden: true }];

const newRow = ({ row, line }: Numbered): NewRow => {
  const words = wordsOf(row);
  return {
    line, dossier: row.dossier, instrument: row.instrument, organisation: row.organisation ?? row.enterpriseNumber ?? "",
    period: [words.startdatum ?? words.ondertekend_op, words.einddatum].filter(Boolean).join(" – "),
  };
};

type StoredPlacement = Omit<PlacementRow, "foreignOrigin" | "disability"> & { id: string };

const readStored = async (tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, PlacementRow>> => {
  const rows = await tx.execute<StoredPlacement & Record<string, unknown>>(sql`
    select p.id, p.dossier, p.instrument, p.status, p.person_ref as "personRef", p.birth_year as "birthYear", p.gender, p.education,
      h.enterprise_number as "enterpriseNumber", nullif(h.name, '') as organisation, p.via, p.facilitated, p.signed_on::text as "signedOn",
      p.starts_on::text as "startsOn", p.ends_on::text as "endsOn", p.hours_per_week::float8 as "hoursPerWeek", p.work_after_3m as "workAfter3m",
      p.work_after_12m as "workAfter12m", p.hired_on::text as "hiredOn", hirer.name as "hiredBy"
    from imported_placements p join register_organisations h on h.id = p.host_id left join register_organisations hirer on hirer.id = p.hired_by_id
    where p.id in (select value::uuid from json_array_elements_text(${JSON.stringify(ids)}::text::json))`);
  return new Map(rows.map((row) => [row.id, { ...row, foreignOrigin: null, disability: null }]));
};
