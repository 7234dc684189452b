import type { Tx } from "@/db/client";
import type { KeptCounts } from "@/lib/domain/statistics/year-counts";
import { countActions, countPeople } from "./count-actions";
import { countAgreements, countHired, reportingEntities } from "./count-government";
import { countSchools } from "./count-schools";
import type { YearScope } from "./year-actions";

/** Counts a year from own placements and registers together, out of the filled `year_actions`. */
export const countYear = async (tx: Tx, { year, publicUntil }: YearScope): Promise<KeptCounts> => {
  const reporting = await reportingEntities(tx);
  const isReported = reporting.length > 0;
  return {
    year,
    halves: await countActions(tx),
    persons: await countPeople(tx),
    reporting: reporting.filter((entity) => entity !== null),
    isReported,
    school: isReported ? await countSchools(tx, year) : null,
    agreements: isReported ? await countAgreements(tx) : null,
    hired: await countHired(tx, publicUntil),
  };
};
