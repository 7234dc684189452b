import { sql } from "drizzle-orm";
import { transaction, type Tx } from "@/db/client";
import type { Actor } from "@/lib/domain/access";
import type { EventRole } from "@/lib/domain/machine";

const asRole = async (tx: Tx, role: EventRole): Promise<void> => {
  // The trigger on status columns reads it: a role may only cause the events declared for it.
  await tx.execute(sql`select set_config('app.role', ${role}, true)`);
};

/**
 * One command, one transaction: authorise, lock, apply the pure rule, write, audit, enqueue.
 * Lock in this order, so that no two commands wait for each other: employer, offer, candidate, agreement, budget, audit.
 */
export const command = <T>(actor: Pick<Actor, "role">, work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(async (tx) => {
    await asRole(tx, actor.role);
    return work(tx);
  });

/** The same for what the background worker does on a date. */
export const systemCommand = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  transaction(async (tx) => {
    await asRole(tx, "system");
    return work(tx);
  });
