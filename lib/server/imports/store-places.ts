import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { PlacesRow } from "@/lib/domain/imports/places-row";
import type { Destination, Stored } from "./import-file";
import { hostKey, storeRegisterHosts, type RegisterHost } from "./register-hosts";
import { keepPlacesVersions } from "./row-versions";

const hostOf = (row: PlacesRow): RegisterHost => ({ enterpriseNumber: row.enterpriseNumber, name: row.organisation ?? "" });

interface Given extends Record<string, unknown> {
  host_id: string;
  instrument: string;
  year: number;
  places: number;
  id: string | null;
  before: number | null;
}

/** Writes the totals that are new or differ from what is stored, in one statement; the others are left untouched. */
export const storePlaces = async (tx: Tx, rows: readonly PlacesRow[], { sourceId, batchId, onProgress }: Destination): Promise<Stored> => {
  const hosts = await storeRegisterHosts(tx, rows.map(hostOf));
  const json = JSON.stringify(rows.map((row) => ({ ...row, hostId: hosts.get(hostKey(hostOf(row))) })));
  const given = await tx.execute<Given>(sql`
    select file."hostId" as host_id, file.instrument, file.year, file.places, o.id, o.places as before
    from json_to_recordset(${json}::text::json) as file("hostId" uuid, instrument text, year smallint, places integer)
      left join offered_places o on o.source_id = ${sourceId} and o.host_id = file."hostId" and o.instrument = file.instrument and o.year = file.year`);
  const changed = given.filter(({ before, places }) => before !== places);
  await keepPlacesVersions(tx, changed.flatMap(({ id }) => id ?? []), batchId);
  await tx.execute(sql`
    insert into offered_places (source_id, batch_id, host_id, instrument, year, places)
    select ${sourceId}::uuid, ${batchId}::uuid, host_id, instrument, year, places
    from json_to_recordset(${JSON.stringify(changed)}::text::json) as file(host_id uuid, instrument text, year smallint, places integer)
    on conflict (source_id, host_id, instrument, year) do update set batch_id = excluded.batch_id, places = excluded.places`);
  onProgress({ done: rows.length, total: rows.length });
  const created = changed.filter(({ id }) => id === null).length;
  return { created, updated: changed.length - created, unchanged: rows.length - changed.length };
};
