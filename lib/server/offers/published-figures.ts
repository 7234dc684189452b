import { workBasedLearning2017, workBasedLearning2017Source } from "@/db/reference/work-based-learning-2017";

/** Three figures of the answer to parliament of 2017, which anyone can look up: never counts of this site. */
export const publishedFigures = {
  started: workBasedLearning2017Source.total,
  /** A share in per cent, after three months. */
  outflowPercentage: workBasedLearning2017.find(({ instrument }) => instrument === "oplstage")?.outflow.percentage ?? null,
  persons: workBasedLearning2017Source.personsInTwelveMonths,
  source: `${workBasedLearning2017Source.title} (${workBasedLearning2017Source.publisher})`,
} as const;
