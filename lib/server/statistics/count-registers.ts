import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { addActivity } from "@/lib/domain/statistics/add-activity";
import { yearOf, type Movement } from "@/lib/domain/statistics/fold-movements";
import { daysOf } from "@/lib/domain/statistics/half-year";
import { moveHalves, type Unsure } from "@/lib/domain/statistics/move-halves";
import type { ActionCounts, HalfCounts, HostActivity } from "@/lib/domain/statistics/year-counts";
import { changedRows, registerRows, standingRows } from "./actions-source";
import { countPeople, movePeople, type PeopleByYear } from "./count-people";
import { addPersons, noActions } from "./kept-years";
import { daysOfYear } from "./public-until";
import type { FlemishHosts } from "./read-flemish-hosts";
import { readActivity } from "./read-activity";
import { readMovements } from "./read-movements";
import { moveCells } from "./write-cells";

/** What changes in the figures of registers, by year. */
export interface RegisterChanges {
  movements: ReadonlyMap<number, Movement[]>;
  people: PeopleByYear;
  activity: ReadonlyMap<number, HostActivity[]>;
}

export const noChanges: RegisterChanges = { movements: new Map(), people: new Map(), activity: new Map() };

const byYear = (movements: readonly Movement[]): Map<number, Movement[]> => {
  const years = new Map<number, Movement[]>();
  for (const movement of movements) {
    const ofYear = years.get(yearOf(movement.half)) ?? [];
    ofYear.push(movement);
    years.set(yearOf(movement.half), ofYear);
  }
  return years;
};

/** Adds what was noted since figures were counted to the cells, and tells what it does to the years. */
export const followRegisters = async (tx: Tx, hosts: FlemishHosts): Promise<RegisterChanges> => {
  const movements = await readMovements(tx, changedRows, hosts);
  await moveCells(tx, movements, { own: false });
  return { movements: byYear(movements), people: await movePeople(tx), activity: await readActivity(tx, changedRows, hosts) };
};

/** Counts one year from the rows as they stand, into cells that have nothing of it. `activity` is that of all years. */
export const countRegisters = async (tx: Tx, year: number, hosts: FlemishHosts, activity: RegisterChanges["activity"]): Promise<ActionCounts> => {
  const rows = registerRows(daysOfYear(year));
  const movements = (await readMovements(tx, rows, hosts)).filter(({ half }) => yearOf(half) === year);
  await moveCells(tx, movements, { own: false });
  return afterChanges(tx, year, noActions, { movements: byYear(movements), people: await countPeople(tx, rows), activity });
};

/** What all registers tell of the hosts of the Flemish government, by year. */
export const countActivity = (tx: Tx, hosts: FlemishHosts): Promise<RegisterChanges["activity"]> => readActivity(tx, standingRows, hosts);

/** Years of which something changes. */
export const changedYears = ({ movements, people, activity }: RegisterChanges): number[] =>
  [...new Set([...movements.keys(), ...people.keys(), ...activity.keys()])];

/** What a year comes to with its changes. */
export const afterChanges = async (tx: Tx, year: number, before: ActionCounts, { movements, people, activity }: RegisterChanges): Promise<ActionCounts> => {
  const { halves, unsure } = moveHalves(before.halves, movements.get(year) ?? []);
  return {
    halves: await lookUpLastStarts(tx, year, halves, unsure),
    persons: addPersons(before.persons, people.get(year)),
    hosts: addActivity(before.hosts, activity.get(year) ?? []),
  };
};

/** Whose last first day went gets the last that is left. */
const lookUpLastStarts = async (tx: Tx, year: number, halves: readonly HalfCounts[], unsure: readonly Unsure[]): Promise<HalfCounts[]> => {
  const looked: HalfCounts[] = [];
  for (const counts of halves) {
    const isUnsure = unsure.some(({ instrument, half }) => instrument === counts.instrument && half === counts.half);
    looked.push(isUnsure ? { ...counts, lastStart: await lastStart(tx, year, counts) } : counts);
  }
  return looked;
};

const lastStart = async (tx: Tx, year: number, { instrument, half }: Unsure): Promise<string> => {
  const period = daysOf({ year, part: half });
  const [row] = await tx.execute<{ day: string }>(sql`
    select max(r.counted_on)::text as day from ${registerRows(period)} r
    where r.instrument = ${instrument} and r.counted_on between ${period.from}::date and ${period.to}::date`);
  if (!row?.day) throw new Error(`Actions of ${instrument} in ${half} of ${year} were counted that are not there: count everything anew.`);
  return row.day;
};
