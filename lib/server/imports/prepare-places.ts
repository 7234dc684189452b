import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { placesLayout } from "@/lib/domain/imports/columns";
import { readPlacesRow, type PlacesRow } from "@/lib/domain/imports/places-row";
import { today } from "@/lib/server/clock";
import { importFile, type Destination, type Stored } from "./import-file";
import type { PreparedImport } from "./prepared-import";
import { readRows } from "./read-rows";
import { readTable } from "./read-table";
import { hostKey, storeRegisterHosts, type RegisterHost } from "./register-hosts";

/**
 * Reads what was offered per year, for those who only have totals, ready to be stored.
 * @throws UnreadableFileError when the file is no table of places at all; wrong rows are in the report of the run instead
 */
export const preparePlaces = (bytes: Uint8Array): PreparedImport => {
  const { header, records } = readTable(bytes, placesLayout);
  const file = { header, currentYear: today().year, seen: new Set<string>() };
  const read = readRows(records, (record) => readPlacesRow(record, file));
  return {
    unknownColumns: header.unknown,
    run: (options) => importFile({ kind: "places", bytes, read, store: storePlaces }, options),
  };
};

const hostOf = (row: PlacesRow): RegisterHost => ({ enterpriseNumber: row.enterpriseNumber, name: row.organisation ?? "" });

/** Writes all rows in one statement and counts, against what was there, which were new and which changed. */
const storePlaces = async (tx: Tx, rows: readonly PlacesRow[], { sourceId, batchId, onProgress }: Destination): Promise<Stored> => {
  const hosts = await storeRegisterHosts(tx, rows.map(hostOf));
  const json = JSON.stringify(rows.map((row) => ({ ...row, hostId: hosts.get(hostKey(hostOf(row))) })));
  const [counts] = await tx.execute<{ created: number; updated: number }>(sql`
    with file as materialized (
      select * from json_to_recordset(${json}::text::json) as file("hostId" uuid, instrument text, year smallint, places integer)
    ), before as (
      select host_id, instrument, year, places from offered_places where source_id = ${sourceId}
    ), written as (
      insert into offered_places (source_id, batch_id, host_id, instrument, year, places)
      select ${sourceId}, ${batchId}, "hostId", instrument, year, places from file
      on conflict (source_id, host_id, instrument, year) do update set batch_id = excluded.batch_id, places = excluded.places
        where offered_places.places <> excluded.places
    )
    select count(*) filter (where before.places is null)::int as created,
      count(*) filter (where before.places <> file.places)::int as updated
    from file left join before on before.host_id = file."hostId" and before.instrument = file.instrument and before.year = file.year`);
  onProgress({ done: rows.length, total: rows.length });
  const { created = 0, updated = 0 } = counts ?? {};
  return { created, updated, unchanged: rows.length - created - updated };
};
