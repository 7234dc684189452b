import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { rememberedFrom } from "@/lib/domain/imports/match-header";
import { readHeader } from "./read-header";

interface Chosen {
  kind: string;
  source: string;
  sheet: string | null;
  columns: Record<string, number> | null;
}

/** Keeps with the source what a person said of the headers of a file, for the next file that has them. Nothing was said = nothing to keep. */
export const rememberColumns = async (tx: Tx, { kind, source, sheet, columns }: Chosen, bytes: Uint8Array): Promise<void> => {
  if (columns === null) return;
  const remembered = JSON.stringify(rememberedFrom(readHeader(bytes, kind, { sheet }).header, columns));
  await tx.execute(sql`
    update register_sources set columns = columns || jsonb_build_object(${kind}::text, coalesce(columns -> ${kind}::text, '{}') || ${remembered}::jsonb)
    where name = ${source}`);
};
