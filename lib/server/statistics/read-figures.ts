import { workBasedLearning2017, workBasedLearning2017Source } from "@/db/reference/work-based-learning-2017";
import { protectCount, unknownFigure, type Protected } from "@/lib/domain/disclosure/protect";
import type { Coverage } from "@/lib/domain/statistics/coverage";
import { flemishGovernment, type GovernmentFigures } from "@/lib/domain/statistics/flemish-government";
import type { OutflowReason } from "@/lib/domain/statistics/outflow";
import type { FiguresKey } from "@/lib/domain/statistics/period-key";
import { workBasedLearning, type InstrumentFigures, type WorkBasedLearning } from "@/lib/domain/statistics/work-based-learning";
import { today } from "@/lib/server/clock";
import { instrumentCoverage } from "./instrument-coverage";
import { readYear, type CountedYear } from "./read-year";

/** Figures on the Flemish government, with how far each reaches. */
export interface GovernmentView extends Pick<CountedYear, "placements" | "offered" | "offeredTraining" | "hired"> {
  figures: GovernmentFigures;
}

/** Everything that one page of figures shows, protected. */
export interface FiguresView {
  key: FiguresKey;
  /** The day by which outflow is judged, as `YYYY-MM-DD`. */
  asOf: string;
  items: InstrumentFigures[];
  total: Protected;
  /** Null where the source counted no people. */
  persons: Protected | null;
  coverage: Coverage;
  /** Of whole years in which an entity reported. */
  government: GovernmentView | null;
}

/** The figures of a period, by its key. */
export const readFigures = async (key: FiguresKey): Promise<FiguresView> => {
  if (key.isPublished) return publishedFigures(key);
  const asOf = today().toString();
  const counted = await readYear(key.year);
  const figures = workBasedLearning(counted.counts, key.part, asOf);
  return { key, asOf, ...figures, coverage: coverageOf(figures, key), government: key.part === "year" ? governmentView(counted) : null };
};

const coverageOf = ({ items }: WorkBasedLearning, key: FiguresKey): Coverage =>
  instrumentCoverage(items.map(({ instrument }) => instrument), key);

const governmentView = ({ counts, placements, offered, offeredTraining, hired }: CountedYear): GovernmentView | null =>
  hired.reported + offered.reported === 0 ? null : { figures: flemishGovernment(counts), placements, offered, offeredTraining, hired };

/** The published table tells nothing of education. */
const unknownEducation = { low: unknownFigure, middle: unknownFigure, high: unknownFigure, unknown: unknownFigure };

const publishedReasons: Partial<Record<string, OutflowReason>> = {
  act: "orienting", bvs: "orienting", bio: "only-plan-approved", ibo: "twelve-months-not-over", wes: "within-wider-guidance",
};

/** The answer to written question 115, as it was given. */
const publishedFigures = (key: FiguresKey): FiguresView => ({
  key,
  asOf: workBasedLearning2017Source.asOf,
  items: workBasedLearning2017.map(({ instrument, started, outflow }) => ({
    instrument,
    started: protectCount(started),
    education: unknownEducation,
    outflow: {
      status: outflow.status,
      months: outflow.months === 12 ? 12 : outflow.months === 3 ? 3 : null,
      percentage: outflow.percentage,
      reason: publishedReasons[instrument] ?? null,
    },
  })),
  total: protectCount(workBasedLearning2017Source.total),
  persons: null,
  coverage: { level: "all", reported: workBasedLearning2017.length, of: workBasedLearning2017.length },
  government: null,
});
