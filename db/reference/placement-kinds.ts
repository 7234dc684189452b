import type { Sql } from "postgres";
import { openInstruments, processOf } from "@/lib/domain/placements/process";

/**
 * Copies how each kind of placement runs into the table that the guards of signatures read. Runs after every migration, in
 * one transaction, so that guard and commands never differ.
 */
export const syncPlacementKinds = async (sql: Sql): Promise<void> => {
  const rows = openInstruments.flatMap((instrument) => {
    const process = processOf(instrument);
    return process ? [{ instrument, is_approved: process.approval !== "none", has_plan: process.plan !== null, parties: [...process.parties] }] : [];
  });
  await sql.begin(async (tx) => {
    await tx`delete from placement_kinds`;
    await tx`insert into placement_kinds ${tx(rows)}`;
  });
};
