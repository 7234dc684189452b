import { sql, type SQL } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import { contextOfImported, importedLength, sealImported } from "./imported-declaration";
import { contextOfPerson, declarationLength } from "./own-declaration";
import { seal, sealedLength, unseal } from "./seal";
import { specialKeys } from "./special-keys";
import { contextOfYear, yearGroupsLength } from "./year-groups";

/** Rows a transaction: a change of key can be stopped and goes on where it was. */
const batchSize = 2000;

interface PlainRow extends Record<string, unknown> {
  id: string;
  source_id: string;
  dossier: string;
  foreign_origin: boolean | null;
  disability: boolean | null;
}

/** Seals what a version of this site that did not seal left in the database. Returns how many rows that were. */
export const sealPlainDeclarations = (): Promise<number> => inBatches(async (tx) => {
  const rows = await tx.execute<PlainRow>(sql`
    select d.placement_id as id, p.source_id, p.dossier, d.foreign_origin, d.disability
    from special.imported_declarations d join imported_placements p on p.id = d.placement_id
    where d.foreign_origin is not null or d.disability is not null limit ${batchSize} for update of d`);
  const sealed = rows.map((row) => ({
    id: row.id, sealed: sealImported({ foreignOrigin: row.foreign_origin, disability: row.disability }, { sourceId: row.source_id, dossier: row.dossier }),
  }));
  await tx.execute(sql`
    update special.imported_declarations d set sealed = file.sealed, foreign_origin = null, disability = null
    from json_to_recordset(${JSON.stringify(sealed)}::text::json) as file(id uuid, sealed text) where d.placement_id = file.id`);
  return rows.length;
});

interface SealedRow extends Record<string, unknown> {
  id: string;
  sealed: string;
}

/** Where sealed texts lie: how those of another key are found, whose each is, and how a new one is written. */
interface SealedTable {
  find: (old: SQL) => SQL;
  contextOf: (row: SealedRow & Record<string, string>) => string;
  write: (rows: SQL) => SQL;
  /** Characters of a record: a shorter one was sealed by a version of this site that did not pad. */
  length: number;
}

const sealedTables: readonly SealedTable[] = [
  {
    find: (old) => sql`select d.placement_id as id, d.sealed, p.source_id, p.dossier from special.imported_declarations d
      join imported_placements p on p.id = d.placement_id where ${old} limit ${batchSize} for update of d`,
    contextOf: ({ source_id: sourceId = "", dossier = "" }) => contextOfImported({ sourceId, dossier }),
    write: (rows) => sql`update special.imported_declarations d set sealed = f.sealed from ${rows} where d.placement_id = f.id::uuid`,
    length: importedLength,
  },
  {
    find: (old) => sql`select d.person_id as id, d.sealed from special.own_declarations d where ${old} limit ${batchSize} for update`,
    contextOf: ({ id }) => contextOfPerson(id),
    write: (rows) => sql`update special.own_declarations d set sealed = f.sealed from ${rows} where d.person_id = f.id::uuid`,
    length: declarationLength,
  },
  {
    find: (old) => sql`select d.year::text as id, d.sealed from special.year_groups d where ${old} limit ${batchSize} for update`,
    contextOf: ({ id }) => contextOfYear(Number(id)),
    write: (rows) => sql`update special.year_groups d set sealed = f.sealed from ${rows} where d.year = f.id::smallint`,
    length: yearGroupsLength,
  },
];

/**
 * Seals everything again that another key than the current one sealed, so that the old key can go, and what is so short that its
 * length tells of it. What a batch of a
 * register replaced is kept sealed too, until it is undone or forgotten; it is counted as left. Returns how many rows
 * were sealed again and how many old ones are left.
 * @throws Error when a key that is needed is not among SPECIAL_KEY and SPECIAL_OLD_KEYS
 */
export const resealEverything = async (): Promise<{ resealed: number; left: number }> => {
  let resealed = 0;
  for (const table of sealedTables) resealed += await inBatches((tx) => resealBatch(tx, table));
  return { resealed, left: await countLeft() };
};

const currentPrefix = (): string => `${specialKeys()[0].id}.%`;

const resealBatch = async (tx: Tx, { find, contextOf, write, length }: SealedTable): Promise<number> => {
  const rows = await tx.execute<SealedRow & Record<string, string>>(find(sql`(d.sealed not like ${currentPrefix()} or length(d.sealed) < ${sealedLength(length)})`));
  const sealed = rows.map((row) => ({ id: row.id, sealed: seal(unseal(row.sealed, contextOf(row)).padEnd(length), contextOf(row)) }));
  await tx.execute(write(sql`json_to_recordset(${JSON.stringify(sealed)}::text::json) as f(id text, sealed text)`));
  return rows.length;
};

const countLeft = async (): Promise<number> => transaction(async (tx) => {
  const [row] = await tx.execute<{ n: number }>(sql`
    select count(*)::int as n from special.imported_declaration_versions where before->>'sealed' not like ${currentPrefix()}`);
  return row?.n ?? 0;
});

const inBatches = async (run: (tx: Tx) => Promise<number>): Promise<number> => {
  let total = 0;
  for (;;) {
    const done = await transaction(run);
    total += done;
    if (done < batchSize) return total;
  }
};
