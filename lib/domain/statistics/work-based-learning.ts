import { protectShares, unknownFigure, type Answers, type Protected, type ProtectedShare } from "@/lib/domain/disclosure/protect";
import { daysOf, type PeriodPart } from "./half-year";
import { byTableOrder } from "./instrument-family";
import { monthsUntilMeasured, outflowOf, type Outflow } from "./outflow";
import type { EducationLevel, HalfCounts, YearCounts } from "./year-counts";
import { educationCell, personsCell, startedCell, protectYear } from "./year-tables";

export interface InstrumentFigures {
  instrument: string;
  started: Protected;
  /** The same actions by the education of who did them. */
  education: Record<EducationLevel, Protected>;
  outflow: Outflow;
}

export interface WorkBasedLearning {
  items: InstrumentFigures[];
  total: Protected;
  /** Distinct people of whom the register knows who they are. */
  persons: Protected;
}

/**
 * Actions started by instrument, and their outflow to work, in a half-year or year. Nothing registered in the period is
 * unknown, not 0. Every answer about a year is protected together with the others.
 */
export const workBasedLearning = (counts: YearCounts, part: PeriodPart, asOf: string): WorkBasedLearning => {
  const figures = protectYear(counts);
  const figure = (instrument: string, of: PeriodPart = part): Protected => figures.get(startedCell(instrument, of)) ?? unknownFigure;
  const inPeriod = counts.halves.filter(({ half }) => part === "year" || half === part);
  if (inPeriod.length === 0) return { items: [], total: unknownFigure, persons: unknownFigure };
  const instruments = [...new Set(inPeriod.map(({ instrument }) => instrument))].toSorted(byTableOrder);
  const periodEnd = daysOf({ year: counts.year, part }).to;
  const items = instruments.map((instrument) => {
    const started = figure(instrument);
    const rows = inPeriod.filter((row) => row.instrument === instrument);
    const lastStart = rows.reduce((latest, row) => (row.lastStart > latest ? row.lastStart : latest), "");
    const share = sharesOf(instrument, counts.halves, (each) => figure(instrument, each).suppressed)[part];
    const education = educationOf((level) => figures.get(educationCell(instrument, level, part)) ?? unknownFigure);
    return { instrument, started, education, outflow: outflowOf({ instrument, periodEnd, lastStart }, share, { asOf, countHidden: started.suppressed }) };
  });
  return { items, total: figure("all"), persons: figures.get(personsCell(part)) ?? unknownFigure };
};

const educationOf = (figure: (level: EducationLevel) => Protected): Record<EducationLevel, Protected> => ({
  low: figure("low"), middle: figure("middle"), high: figure("high"), unknown: figure("unknown"),
});

/** The percentages of both halves and the year, protected against each other. */
const sharesOf = (
  instrument: string, halves: readonly HalfCounts[], isHidden: (part: PeriodPart) => boolean,
): Record<PeriodPart, ProtectedShare | null> => {
  const answersIn = (part: PeriodPart): Answers | null => {
    const rows = halves.filter((row) => row.instrument === instrument && (part === "year" || row.half === part));
    const counts = rows.map((row) => (monthsUntilMeasured(instrument) === 12 ? row.after12m : row.after3m));
    const sum = (key: "yes" | "answered") => counts.reduce((total, count) => total + count[key], 0);
    return sum("answered") === 0 ? null : { yes: sum("yes"), answered: sum("answered"), countHidden: isHidden(part) };
  };
  const shares = protectShares([answersIn("h1"), answersIn("h2")], answersIn("year"));
  return { h1: shares.parts[0] ?? null, h2: shares.parts[1] ?? null, year: shares.whole };
};
