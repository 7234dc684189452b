import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { yearOf, type Movement } from "@/lib/domain/statistics/fold-movements";
import { daysOf } from "@/lib/domain/statistics/half-year";
import { moveHalves, type Unsure } from "@/lib/domain/statistics/move-halves";
import type { ActionCounts, HalfCounts } from "@/lib/domain/statistics/year-counts";
import { changedRows, registerRows, standingRows } from "./actions-source";
import { countPeople, movePeople, type PeopleByYear } from "./count-people";
import { addPersons, noActions } from "./kept-years";
import { daysOfYear } from "./public-until";
import type { FlemishHosts } from "./read-flemish-hosts";
import { readMovements } from "./read-movements";
import { moveCells } from "./write-cells";

/** What changes in the figures of registers, by year. */
export interface RegisterChanges {
  movements: ReadonlyMap<number, Movement[]>;
  people: PeopleByYear;
}

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
  return { movements: byYear(movements), people: await movePeople(tx, changedRows, standingRows) };
};

/** Counts one year from the rows as they stand, into cells that have nothing of it. */
export const countRegisters = async (tx: Tx, year: number, hosts: FlemishHosts): Promise<RegisterChanges> => {
  const rows = registerRows(daysOfYear(year));
  const movements = (await readMovements(tx, rows, hosts)).filter(({ half }) => yearOf(half) === year);
  await moveCells(tx, movements, { own: false });
  const people = (await countPeople(tx, rows)).get(year);
  return { movements: byYear(movements), people: new Map(people ? [[year, people]] : []) };
};

/** Years of which something changes. */
export const changedYears = ({ movements, people }: RegisterChanges): number[] => [...new Set([...movements.keys(), ...people.keys()])];

/** What a year comes to with its changes. */
export const afterChanges = async (tx: Tx, year: number, before: ActionCounts, { movements, people }: RegisterChanges): Promise<ActionCounts> => {
  const { halves, unsure } = moveHalves(before.halves, movements.get(year) ?? []);
  return { halves: await lookUpLastStarts(tx, year, halves, unsure), persons: addPersons(before.persons, people.get(year)) };
};

/** The same from nothing. */
export const fromNothing = (tx: Tx, year: number, changes: RegisterChanges): Promise<ActionCounts> => afterChanges(tx, year, noActions, changes);

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
