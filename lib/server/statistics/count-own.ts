import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { addActivity } from "@/lib/domain/statistics/add-activity";
import { yearOf } from "@/lib/domain/statistics/fold-movements";
import { moveHalves } from "@/lib/domain/statistics/move-halves";
import type { ActionCounts } from "@/lib/domain/statistics/year-counts";
import { ownRows } from "./actions-source";
import { countPeople } from "./count-people";
import type { GovernmentScope } from "./government-actions";
import { noActions } from "./kept-years";
import { daysOfYear } from "./public-until";
import { readActivity } from "./read-activity";
import { readMovements } from "./read-movements";
import { forgetCells, moveCells } from "./write-cells";

/**
 * Counts the placements of this site of these years anew, cells too: what is counted of them lies in many tables, and they are
 * few beside registers. Public figures have them up to the last half-year that ended.
 */
export const countOwn = async (tx: Tx, { years, hosts, publicUntil }: GovernmentScope): Promise<ReadonlyMap<number, ActionCounts>> => {
  const period = { from: daysOfYear(Math.min(...years)).from, to: daysOfYear(Math.max(...years)).to };
  const wanted = new Set(years);
  const movements = (await readMovements(tx, ownRows(period), hosts)).filter(({ half }) => wanted.has(yearOf(half)));
  await forgetCells(tx, years, { own: true });
  await moveCells(tx, movements, { own: true });
  const published = sql`(select * from ${ownRows(period)} own where coalesce(own.counted_on, own.signed_on) <= ${publicUntil}::date)`;
  const people = await countPeople(tx, published);
  const activity = await readActivity(tx, published, hosts);
  const lastHalf = 2 * Number(publicUntil.slice(0, 4)) + (publicUntil.endsWith("12-31") ? 1 : 0);
  const isPublic = movements.filter(({ half }) => half <= lastHalf);
  return new Map(years.map((year) => [year, {
    halves: moveHalves([], isPublic.filter(({ half }) => yearOf(half) === year)).halves,
    persons: people.get(year) ?? noActions.persons,
    hosts: addActivity([], activity.get(year) ?? []),
  }]));
};
