import { hash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { PlacementRow } from "@/lib/domain/imports/placement-row";

/** What is stored of a dossier, as far as it tells whether a row changed. */
export interface StoredRow {
  id: string;
  hash: string;
  foreignOrigin: boolean | null;
  disability: boolean | null;
}

/**
 * A digest of all that a row says but origin and disability: of those two a digest could be guessed back, so they are
 * compared where they live.
 */
export const rowHash = ({ foreignOrigin: _origin, disability: _disability, ...row }: PlacementRow): string =>
  hash("sha256", JSON.stringify(Object.values(row)), "base64url");

/** The rows of a source by dossier, to see what a new file changes. */
export const storedRows = async (tx: Tx, sourceId: string): Promise<ReadonlyMap<string, StoredRow>> => {
  const rows = await tx.execute<{ id: string; dossier: string; hash: string; origin: boolean | null; disability: boolean | null }>(sql`
    select p.id, p.dossier, p.row_hash as hash, d.foreign_origin as origin, d.disability
    from imported_placements p left join special.imported_declarations d on d.placement_id = p.id
    where p.source_id = ${sourceId}`);
  return new Map(rows.map((row) => [row.dossier, { id: row.id, hash: row.hash, foreignOrigin: row.origin, disability: row.disability }]));
};
