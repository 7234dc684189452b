import { addActivity } from "./add-activity";
import { addHalves } from "./move-halves";
import type { CountParts, KeptCounts } from "./year-counts";

/** The parts of a year together: nobody, and nothing, is in two of them. */
export const keptCounts = (year: number, { registers, own, school, hired }: CountParts): KeptCounts => {
  const hosts = addActivity(registers.hosts, own.hosts);
  const isReported = hosts.length > 0;
  return {
    year,
    halves: addHalves(registers.halves, own.halves),
    persons: {
      h1: registers.persons.h1 + own.persons.h1,
      h2: registers.persons.h2 + own.persons.h2,
      year: registers.persons.year + own.persons.year,
    },
    reporting: [...new Set(hosts.flatMap(({ entity }) => (entity === "" ? [] : [entity])))].toSorted(),
    isReported,
    school: isReported ? school : null,
    agreements: isReported
      ? hosts.filter(({ agreements }) => agreements > 0).map(({ domain, entity, agreements }) => ({ domain, entity, count: agreements }))
      : null,
    hired,
  };
};
