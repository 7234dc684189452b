import type { Sql } from "postgres";
import { agreementEvents } from "@/lib/domain/agreements/status";
import { applicationEvents } from "@/lib/domain/applications/status";
import type { Events } from "@/lib/domain/machine";
import { offerEvents } from "@/lib/domain/offers/status";
import { placementEvents } from "@/lib/domain/placements/status";
import { planEvents } from "@/lib/domain/plans/status";

/** Every state machine by the name the database knows it under. */
export const machines: Record<string, Events<string>> = {
  offer: offerEvents,
  application: applicationEvents,
  placement: placementEvents,
  plan: planEvents,
  agreement: agreementEvents,
};

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
