import type { Period } from "@/lib/domain/statistics/half-year";
import type { WorkBasedLearningAnswer } from "@/lib/domain/statistics/schema";
import { workBasedLearning } from "@/lib/domain/statistics/work-based-learning";
import { instrumentLabel, reasonSentence } from "./figure-words";
import { instrumentCoverage } from "./instrument-coverage";
import { readYear } from "./read-year";

/** The public answer on work-based learning in a half-year or year, protected. */
export const answerWorkBasedLearning = async (period: Period, asOf: string): Promise<WorkBasedLearningAnswer> => {
  const { counts } = await readYear(period.year);
  const figures = workBasedLearning(counts, period.part, asOf);
  return {
    items: figures.items.map(({ instrument, started, outflow }) => ({
      instrument,
      label: instrumentLabel(instrument),
      started: started.value,
      suppressed: started.suppressed,
      outflow: { ...outflow, reason: outflow.reason && reasonSentence(outflow.reason) },
    })),
    total: figures.total.value,
    persons: figures.persons.value,
    asOf,
    coverage: instrumentCoverage(figures.items.map(({ instrument }) => instrument), period),
  };
};
