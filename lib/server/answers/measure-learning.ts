import type { AnswerTable, Figure, Measured } from "@/lib/domain/answers/measurement";
import type { learningMeasures } from "@/lib/domain/answers/measures";
import { shareOf } from "@/lib/domain/disclosure/protect";
import type { Coverage } from "@/lib/domain/statistics/coverage";
import type { Period } from "@/lib/domain/statistics/half-year";
import type { Outflow } from "@/lib/domain/statistics/outflow";
import { workBasedLearning, type WorkBasedLearning } from "@/lib/domain/statistics/work-based-learning";
import { anyHidden, figureOf, periodWords, words } from "@/lib/server/answers/answer-words";
import { instrumentLabel, reasonSentence } from "@/lib/server/statistics/figure-words";
import { instrumentCoverage } from "@/lib/server/statistics/instrument-coverage";
import type { CountedYear } from "@/lib/server/statistics/read-year";

type LearningId = (typeof learningMeasures)[number];
const nobody: Figure = { value: null, hidden: null };

const outflowWords = ({ status, months, percentage, reason }: Outflow): string => {
  const said = status === "measured" ? words("outflow.measured", { share: percentage ?? "", months: months ?? "" }) : words(`outflow.${status}`);
  return reason ? words("outflow.withReason", { status: said, reason: reasonSentence(reason) }) : said;
};

const coverageSentence = ({ reported, of }: Coverage): string => (reported === 0 ? words("coverage.noKinds") : words("coverage.kinds", { reported, of }));

const startedTable = ({ items, total }: WorkBasedLearning, period: string): AnswerTable => ({
  title: words("table.title.q41", { period }), head: [words("table.instrument"), words("table.actions")], total: figureOf(total),
  rows: items.map(({ instrument, started }) => ({ label: instrumentLabel(instrument), figure: figureOf(started), isPart: false, text: null })),
});

const outflowTable = ({ items }: WorkBasedLearning, period: string): AnswerTable => ({
  title: words("table.title.q44", { period }), head: [words("table.instrument"), words("table.share")], total: null,
  rows: items.map(({ instrument, outflow }) => ({
    label: instrumentLabel(instrument), isPart: false, text: outflowWords(outflow),
    figure: outflow.status === "measured" ? { value: outflow.percentage, hidden: null } : outflow.status === "suppressed" ? { value: null, hidden: "small" } : nobody,
  })),
});

/** What can be said of work-based learning in a half-year or year, by query. Source: answer to written question 115 of 23 November 2017. */
export const measureLearning = (counted: CountedYear, period: Period, asOf: string): Record<LearningId, Measured> => {
  const view = workBasedLearning(counted.counts, period.part, asOf);
  const coverage = instrumentCoverage(view.items.map(({ instrument }) => instrument), period);
  const ibo = view.items.find(({ instrument }) => instrument === "ibo")?.started;
  const inWords = periodWords(period);
  const isKnown = view.items.length > 0;
  const started = isKnown ? [startedTable(view, inWords)] : [];
  const share: Figure = ibo ? { value: shareOf(ibo, view.total), hidden: ibo.suppressed || view.total.suppressed ? "neighbour" : null } : nobody;
  const hides = anyHidden(started.flatMap(({ rows }) => rows.map(({ figure }) => figure)));
  const notes = [coverageSentence(coverage), ...(hides ? [words("note.small")] : [])];
  const has = (code: string) => view.items.some(({ instrument }) => instrument === code);
  const base = { coverage, tables: [], notes };
  return {
    "Q4.1": { ...base, figures: { acties: figureOf(view.total) }, tables: started, definition: words("definition.q41"), notes: [...notes, ...(has("bvs") ? [words("note.bvs")] : []), ...(has("bio") ? [words("note.plans")] : [])] },
    "Q4.2": { ...base, figures: { personen: figureOf(view.persons) }, definition: words("definition.q42") },
    "Q4.3": { ...base, figures: { "aandeel-ibo": share }, definition: words("definition.q43") },
    "Q4.4": { ...base, figures: {}, tables: isKnown ? [outflowTable(view, inWords)] : [], definition: words("definition.q44") },
  };
};
