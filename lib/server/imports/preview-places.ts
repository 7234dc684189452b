import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { ImportPreview, NewRow, RowChange } from "@/lib/domain/imports/import-preview";
import { nameKey } from "@/lib/domain/imports/name-key";
import type { PlacesRow } from "@/lib/domain/imports/places-row";
import type { RegisterSource } from "./import-file";
import type { ReadRows } from "./read-rows";

const shownRows = 20;

interface Known extends Record<string, unknown> {
  enterprise_number: string | null;
  name_key: string;
  instrument: string;
  year: number;
  places: number;
}

const keyOf = (number: string | null, name: string, instrument: string, year: number): string => JSON.stringify([number, name, instrument, year]);

/** The first totals that a file would add and change. Nothing is written. */
export const previewPlaces = async (tx: Tx, read: ReadRows<PlacesRow>, { sourceId }: RegisterSource): Promise<ImportPreview> => {
  const rows = await tx.execute<Known>(sql`
    select r.enterprise_number, r.name_key, o.instrument, o.year, o.places
    from offered_places o join register_organisations r on r.id = o.host_id where o.source_id = ${sourceId}`);
  const known = new Map(rows.map((row) => [keyOf(row.enterprise_number, row.name_key, row.instrument, row.year), row.places]));
  const [created, changed]: [NewRow[], RowChange[]] = [[], []];
  for (const [index, row] of read.rows.entries()) {
    const before = known.get(keyOf(row.enterpriseNumber, nameKey(row.organisation ?? ""), row.instrument, row.year));
    const [line, organisation] = [read.lines[index] ?? 0, row.organisation ?? row.enterpriseNumber ?? ""];
    if (before === undefined) created.push({ line, dossier: "", instrument: row.instrument, organisation, period: `${row.year}: ${row.places}` });
    else if (before !== row.places) {
      changed.push({
        line, dossier: `${organisation}, ${row.instrument}, ${row.year}`,
        changes: [{ column: "aangeboden_plaatsen", before: String(before), after: String(row.places), isHidden: false }],
      });
    }
  }
  return { created: created.slice(0, shownRows), changed: changed.slice(0, shownRows), names: {} };
};
