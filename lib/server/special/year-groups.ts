import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { sealRecord, unseal } from "./seal";

/** People of a year by special category; null = nobody told. They lie sealed: small counts say as much as rows do. */
export interface YearGroups {
  foreignOrigin: number | null;
  disability: number | null;
}

const stored = z.object({ foreignOrigin: z.int().nullable(), disability: z.int().nullable() });
const nobodyTold: YearGroups = { foreignOrigin: null, disability: null };

/** Whose seal it is: nobody can move the counts of one year to another. */
export const contextOfYear = (year: number): string => `year ${year}`;

/** Room for two numbers of any size. */
export const yearGroupsLength = 64;

/** Keeps what was counted of these years. */
export const saveYearGroups = async (tx: Tx, groups: ReadonlyMap<number, YearGroups>): Promise<void> => {
  const rows = JSON.stringify([...groups].map(([year, counted]) => ({ year, sealed: sealRecord(counted, contextOfYear(year), yearGroupsLength) })));
  await tx.execute(sql`
    insert into special.year_groups (year, sealed) select year, sealed from json_to_recordset(${rows}::text::json) as g(year smallint, sealed text)
    on conflict (year) do update set sealed = excluded.sealed`);
};

/** Forgets what was counted of every year. */
export const forgetYearGroups = async (tx: Tx): Promise<void> => {
  await tx.execute(sql`delete from special.year_groups`);
};

/** What was counted of a year, for disclosure control and nothing else. */
export const readYearGroups = async (db: Pick<Db, "execute">, year: number): Promise<YearGroups> => {
  const [row] = await db.execute<{ sealed: string }>(sql`select sealed from special.year_groups where year = ${year}`);
  return row ? stored.parse(JSON.parse(unseal(row.sealed, contextOfYear(year)))) : nobodyTold;
};
