import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { PlacementRow } from "@/lib/domain/imports/placement-row";
import { sealImported } from "@/lib/server/special/imported-declaration";
import { findingsOf } from "./findings";
import type { Destination, Stored } from "./import-file";
import { hostKey, storeRegisterHosts, type RegisterHost } from "./register-hosts";
import { keepPlacementVersions } from "./row-versions";
import { isUnchanged, rowHash, storedRows } from "./stored-rows";

/** Rows a statement: enough to hide the round trip, few enough to show progress. */
const chunkSize = 2000;

const hostOf = (row: PlacementRow): RegisterHost => ({ enterpriseNumber: row.enterpriseNumber, name: row.organisation ?? "" });

const hirerOf = (row: PlacementRow): RegisterHost | null =>
  row.hiredBy === null ? null : { enterpriseNumber: null, name: row.hiredBy };

interface ChangedRow {
  row: PlacementRow;
  hash: string;
  /** Of the row that it replaces; a new one gets its id in the statement. */
  storedId: string | undefined;
}

/**
 * Writes the rows of a register that are new or differ from what is stored; the others are left untouched. A row replaces
 * what was there whole: an empty cell is "not known" again.
 */
export const storePlacements = async (tx: Tx, rows: readonly PlacementRow[], destination: Destination): Promise<Stored> => {
  const stored = await storedRows(tx, destination);
  const changed = rows.flatMap((row): ChangedRow[] => {
    const [hash, before] = [rowHash(row), stored.get(row.dossier)];
    return isUnchanged(row, hash, before) ? [] : [{ row, hash, storedId: before?.id }];
  });
  const hosts = await storeRegisterHosts(tx, changed.flatMap(({ row }) => [hostOf(row), hirerOf(row) ?? []].flat()));
  const unchanged = rows.length - changed.length;
  await keepPlacementVersions(tx, changed.flatMap(({ storedId }) => storedId ?? []), destination.batchId);
  let writing: Promise<void> = Promise.resolve();
  for (let start = 0; start < changed.length; start += chunkSize) {
    // The law is read for one chunk while the database writes the one before.
    const chunk = changed.slice(start, start + chunkSize).map((entry) => asRecord(entry, hosts, destination.sourceId));
    await writing;
    writing = writeChunk(tx, chunk, destination);
    // Awaited in the next round; until then a failure of ours must not leave its failure unhandled.
    writing.catch(() => undefined);
    destination.onProgress({ done: unchanged + start, total: rows.length });
  }
  await writing;
  destination.onProgress({ done: rows.length, total: rows.length });
  const updated = changed.filter(({ storedId }) => storedId !== undefined).length;
  return { created: changed.length - updated, updated, unchanged };
};

const asRecord = ({ row, hash, storedId }: ChangedRow, hosts: ReadonlyMap<string, string>, sourceId: string) => {
  const { enterpriseNumber: _number, organisation: _name, hiredBy: _hirer, foreignOrigin, disability, ...rest } = row;
  const hirer = hirerOf(row);
  return {
    ...rest,
    ...findingsOf(row),
    hash,
    sealed: sealImported({ foreignOrigin, disability }, { sourceId, dossier: row.dossier }),
    storedId,
    hostId: hosts.get(hostKey(hostOf(row))),
    hiredById: hirer ? hosts.get(hostKey(hirer)) : undefined,
  };
};

/**
 * Placements and, sealed, what they say of origin and disability in one statement, each in its own schema. A function of its own
 * that awaits: a query of drizzle runs anew at every `then`, so it must not be kept as a promise.
 */
const writeChunk = async (tx: Tx, chunk: readonly unknown[], { sourceId, batchId }: Destination): Promise<void> => {
  await tx.execute(sql`
    with file as materialized (
      select coalesce(file."storedId", uuid7()) as id, file.*
      from json_to_recordset(${JSON.stringify(chunk)}::text::json) as file(
        "storedId" uuid, dossier text, instrument text, "personRef" text, "birthYear" smallint, gender text, education text, via text,
        facilitated boolean, status placement_status, "signedOn" date, "startsOn" date, "endsOn" date, "hoursPerWeek" numeric,
        "workAfter3m" boolean, "workAfter12m" boolean, "hiredOn" date, "hiredById" uuid, "hostId" uuid, "regulationId" text,
        findings jsonb, hash text, sealed text)
    ), written as (
      insert into imported_placements (id, source_id, batch_id, dossier, instrument, person_ref, birth_year, gender, education, via,
        facilitated, status, signed_on, starts_on, ends_on, hours_per_week, work_after_3m, work_after_12m, hired_on, hired_by_id,
        host_id, regulation_id, findings, row_hash)
      select id, ${sourceId}, ${batchId}, dossier, instrument, "personRef", "birthYear", gender, education, via,
        facilitated, status, "signedOn", "startsOn", "endsOn", "hoursPerWeek", "workAfter3m", "workAfter12m", "hiredOn", "hiredById",
        "hostId", "regulationId", findings, hash
      from file
      on conflict (id) do update set
        batch_id = excluded.batch_id, instrument = excluded.instrument, person_ref = excluded.person_ref,
        birth_year = excluded.birth_year, gender = excluded.gender, education = excluded.education, via = excluded.via,
        facilitated = excluded.facilitated, status = excluded.status, signed_on = excluded.signed_on,
        starts_on = excluded.starts_on, ends_on = excluded.ends_on, hours_per_week = excluded.hours_per_week,
        work_after_3m = excluded.work_after_3m, work_after_12m = excluded.work_after_12m, hired_on = excluded.hired_on,
        hired_by_id = excluded.hired_by_id, host_id = excluded.host_id, regulation_id = excluded.regulation_id,
        findings = excluded.findings, row_hash = excluded.row_hash, updated_at = now()
    ), forgotten as (
      delete from special.imported_declarations d using file where d.placement_id = file.id and file.sealed is null
    )
    insert into special.imported_declarations (placement_id, sealed)
    select id, sealed from file where sealed is not null
    on conflict (placement_id) do update set sealed = excluded.sealed`);
};
