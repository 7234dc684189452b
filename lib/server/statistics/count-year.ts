import { flemishEntities } from "@/db/reference/entities";
import { coverageOf, type Coverage } from "@/lib/domain/statistics/coverage";
import type { YearCounts } from "@/lib/domain/statistics/year-counts";
import { countActions, countPeople } from "./count-actions";
import { countAgreements, countHired, readOffered, reportingHosts, type OfferedRow } from "./count-government";
import { countSchools } from "./count-schools";
import { readFlemishHosts, type FlemishHosts } from "./read-flemish-hosts";

export interface CountedYear {
  counts: YearCounts;
  /** How many entities of the Flemish government handed in placements, of those that existed in the year. */
  placements: Coverage;
  /** The same for what was offered, and for what was offered of alternating training. */
  offered: Coverage;
  offeredTraining: Coverage;
}

/** Counts everything that is published about a year, from own placements and registers together. */
export const countYear = async (year: number): Promise<CountedYear> => {
  const hosts = await readFlemishHosts();
  const [halves, persons, reporting, offered] = await Promise.all([
    countActions(year), countPeople(year), reportingHosts(year, hosts), readOffered(year, hosts),
  ]);
  const training = offered.filter(({ instrument }) => instrument === "oao");
  const isReported = reporting.length > 0;
  const [school, agreementsSigned, hiredAfterwards] = isReported
    ? await Promise.all([countSchools(year, hosts), countAgreements(year, hosts), countHired(year, hosts)])
    : [null, null, null];
  return {
    counts: {
      year, halves, persons, school, agreementsSigned, hiredAfterwards,
      offeredPlaces: placesIn(offered), offeredTrainingPlaces: placesIn(training),
    },
    placements: coverage(reporting, hosts, year),
    offered: coverage(offered.map(({ host }) => host), hosts, year),
    offeredTraining: coverage(training.map(({ host }) => host), hosts, year),
  };
};

const placesIn = (rows: readonly OfferedRow[]): number | null =>
  rows.length === 0 ? null : rows.reduce((total, { places }) => total + places, 0);

const existedIn = (year: number) => (entity: { validFrom: string | null; validTo: string | null }): boolean =>
  (entity.validFrom ?? "") <= `${year}-12-31` && (entity.validTo ?? "9999") >= `${year}-01-01`;

/** Entities that existed on a day of the year, and those among them that handed something in. */
const coverage = (reporting: readonly string[], hosts: FlemishHosts, year: number): Coverage => {
  const existing = new Set(flemishEntities.filter(existedIn(year)).map(({ code }) => code));
  const reported = new Set(reporting.flatMap((key) => hosts.get(key)?.entity?.code ?? []).filter((code) => existing.has(code)));
  return coverageOf(reported.size, existing.size);
};
