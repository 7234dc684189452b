import { hash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { PlacementRow } from "@/lib/domain/imports/placement-row";
import type { RegisterSource } from "./import-file";
import { unsealImported, type ImportedDeclaration } from "@/lib/server/special/imported-declaration";

/** What is stored of a dossier, as far as it tells whether a row changed. */
export interface StoredRow {
  id: string;
  hash: string;
  /** Null = not told to who imports: then any row may differ. */
  declared: ImportedDeclaration | null;
}

/**
 * A digest of all that a row says but origin and disability: of those two a digest could be guessed back, so they are
 * compared where they live.
 */
export const rowHash = ({ foreignOrigin: _origin, disability: _disability, ...row }: PlacementRow): string =>
  hash("sha256", JSON.stringify(Object.values(row)), "base64url");

/**
 * The rows of a source by dossier, to see what a new file changes. Of a source of another what it says of origin and disability
 * is not compared: "nothing changes" would be an answer to whoever tries both.
 */
export const storedRows = async (tx: Tx, { sourceId, isOfAnother }: RegisterSource): Promise<ReadonlyMap<string, StoredRow>> => {
  const rows = await tx.execute<{ id: string; dossier: string; hash: string; sealed: string | null }>(sql`
    select p.id, p.dossier, p.row_hash as hash, d.sealed
    from imported_placements p left join special.imported_declarations d on d.placement_id = p.id
    where p.source_id = ${sourceId}`);
  return new Map(rows.map(({ id, dossier, hash: digest, sealed }) => [dossier, { id, hash: digest, declared: isOfAnother ? null : unsealImported(sealed, { sourceId, dossier }) }]));
};

/** Whether a row says what is stored already, of origin and disability too. */
export const isUnchanged = (row: PlacementRow, digest: string, stored: StoredRow | undefined): boolean =>
  stored !== undefined && stored.hash === digest && stored.declared?.foreignOrigin === row.foreignOrigin && stored.declared.disability === row.disability;
