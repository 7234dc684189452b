import type { Sql } from "postgres";
import { machines } from "@/lib/domain/machines";

/**
 * Copies the declared transitions into the table that the database's own guard reads.
 * Runs after every migration, in one transaction, so guard and buttons never differ.
 */
export const syncTransitions = async (sql: Sql): Promise<void> => {
  const rows = Object.entries(machines).flatMap(([machine, events]) =>
    Object.entries(events).flatMap(([event, { from, to, by }]) =>
      from.map((status) => ({ machine, event, from_status: status, to_status: to, roles: [...by] }))));
  await sql.begin(async (tx) => {
    await tx`delete from transitions`;
    await tx`insert into transitions ${tx(rows)}`;
  });
};
