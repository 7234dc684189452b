import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { offers } from "@/db/schema/offers";
import { placements } from "@/db/schema/placements";
import type { Cast } from "@/scripts/demo/cast";
import type { DemoCalendar } from "@/scripts/demo/demo-calendar";

/** What every story of the demo needs. */
export interface World {
  readonly calendar: DemoCalendar;
  readonly cast: Cast;
  /** Ids of the programmes of the cities, by slug. */
  readonly programmes: ReadonlyMap<string, string>;
}

const tables = { offer: offers, application: applications, placement: placements };

/** What a form that is opened now would name: the id and the version that it shows. */
export const target = async (kind: keyof typeof tables, id: string): Promise<{ id: string; version: number }> => {
  const table = tables[kind];
  const [row] = await db().select({ version: table.version }).from(table).where(eq(table.id, id));
  if (!row) throw new Error(`There is no ${kind} ${id}.`);
  return { id, version: row.version };
};
