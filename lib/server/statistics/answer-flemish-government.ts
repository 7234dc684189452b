import { policyDomains } from "@/db/reference/policy-domains";
import { shareOf, type Protected } from "@/lib/domain/disclosure/protect";
import type { Coverage } from "@/lib/domain/statistics/coverage";
import { flemishGovernment, type DomainFigures } from "@/lib/domain/statistics/flemish-government";
import type { FlemishGovernmentAnswer } from "@/lib/domain/statistics/schema";
import { workBasedLearning } from "@/lib/domain/statistics/work-based-learning";
import { entityName } from "./entity-name";
import { reasonSentence } from "./figure-words";
import { instrumentCoverage } from "./instrument-coverage";
import { readYear, type CountedYear } from "./read-year";

/** The public answers on a year, by question, protected. What nobody registered has the value null, never 0. */
export const answerFlemishGovernment = async (year: number, asOf: string): Promise<FlemishGovernmentAnswer> => {
  const counted = await readYear(year);
  return { year, asOf, answers: { ...governmentAnswers(counted), ...vdabAnswers(counted, asOf) } };
};

type Answers = FlemishGovernmentAnswer["answers"];
type GovernmentAnswers = Pick<Answers, Extract<keyof Answers, `Q2.${string}`>>;
type VdabAnswers = Pick<Answers, Extract<keyof Answers, `Q4.${string}`>>;

const withCoverage = (figure: Protected, coverage: Coverage) => ({ ...figure.toJSON(), coverage });

/** Source 002: written question on internships at the Flemish government in 2022. */
const governmentAnswers = ({ counts, placements, offered, offeredTraining, hired }: CountedYear): GovernmentAnswers => {
  const figures = flemishGovernment(counts);
  const facilitated: Coverage = { ...placements, level: counts.school?.facilitated ? "facilitated" : "unknown" };
  return {
    "Q2.1": withCoverage(figures.offeredPlaces, offered),
    "Q2.2a": withCoverage(figures.viaSchool, placements),
    "Q2.2b": withCoverage(figures.viaTrainingCentre, placements),
    "Q2.3a": { ...figures.education, coverage: placements },
    "Q2.3b": { ...figures.gender, coverage: placements },
    "Q2.3c": { ...figures.age, coverage: placements },
    "Q2.3d": { domains: figures.domains.map(domainAnswer), coverage: placements },
    "Q2.3e": {
      facilitated: figures.facilitated.persons,
      foreignOrigin: figures.facilitated.foreignOrigin,
      disability: figures.facilitated.disability,
      coverage: facilitated,
    },
    "Q2.4": withCoverage(figures.agreementsSigned, placements),
    "Q2.5": withCoverage(figures.offeredTrainingPlaces, offeredTraining),
    "Q2.6": withCoverage(figures.hiredAfterwards, counts.hired === null ? { ...placements, level: "unknown" } : hired),
  };
};

const domainAnswer = ({ domain, count, entities }: DomainFigures) => ({
  code: domain,
  name: policyDomains.find(({ code }) => code === domain)?.name ?? null,
  ...count.toJSON(),
  // An entity without a name is in no list; what a register wrote there is not repeated.
  entities: entities.map(({ entity, count: figure }) => ({ name: entityName(entity), ...figure.toJSON() })),
});

/** Source 004: written question on work-based learning in 2017. */
const vdabAnswers = ({ counts }: CountedYear, asOf: string): VdabAnswers => {
  const year = workBasedLearning(counts, "year", asOf);
  const coverage = instrumentCoverage(year.items.map(({ instrument }) => instrument), { year: counts.year, part: "year" });
  const ibo = year.items.find(({ instrument }) => instrument === "ibo")?.started;
  const isShareHidden = ibo !== undefined && (ibo.suppressed || year.total.suppressed);
  return {
    "Q4.1": { items: year.items.map(({ instrument, started }) => ({ instrument, ...started.toJSON() })), total: year.total, coverage },
    "Q4.2": withCoverage(year.persons, coverage),
    "Q4.3": { value: ibo ? shareOf(ibo, year.total) : null, suppressed: isShareHidden, coverage },
    "Q4.4": {
      items: year.items.map(({ instrument, outflow }) => ({ instrument, ...outflow, reason: outflow.reason && reasonSentence(outflow.reason) })),
      coverage,
    },
  };
};
