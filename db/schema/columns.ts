import { sql } from "drizzle-orm";
import { integer, timestamp, uuid } from "drizzle-orm/pg-core";

/** Time-ordered identifier, made by the database. */
export const id = () => uuid().primaryKey().default(sql`uuid7()`);

/** An instant. Legal dates are `date`, never this. */
export const instant = () => timestamp({ withTimezone: true, mode: "date" });

export const createdAt = () => instant().notNull().defaultNow();

/** Counts edits: a write names the version it saw, and a stale one is refused. */
export const version = () => integer().notNull().default(1);
