import { addHalves } from "./move-halves";
import type { CountParts, KeptCounts } from "./year-counts";

/** The parts of a year together: nobody, and nothing, is in two of them. */
export const keptCounts = (year: number, { registers, own, government }: CountParts): KeptCounts => ({
  year,
  halves: addHalves(registers.halves, own.halves),
  persons: {
    h1: registers.persons.h1 + own.persons.h1,
    h2: registers.persons.h2 + own.persons.h2,
    year: registers.persons.year + own.persons.year,
  },
  ...government,
});
