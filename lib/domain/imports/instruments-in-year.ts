import { instruments } from "@/lib/domain/regulation/instruments/all";
import { instrumentCodes, type InstrumentCode } from "@/lib/domain/regulation/schema";

/** Kinds of which a placement could start in a year, by the dates of the law. */
export const instrumentsIn = (year: number): InstrumentCode[] =>
  instrumentCodes.filter((code) => {
    const { versions, end } = instruments[code];
    const begin = versions[0]?.validFrom ?? null;
    return (begin === null || begin <= `${year}-12-31`) && (end === undefined || end.from > `${year}-01-01`);
  });
