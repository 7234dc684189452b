import type { AnswerTable, Figure, Measured } from "@/lib/domain/answers/measurement";
import type { governmentMeasures } from "@/lib/domain/answers/measures";
import type { Protected } from "@/lib/domain/disclosure/protect";
import type { Coverage } from "@/lib/domain/statistics/coverage";
import { flemishGovernment, type DomainFigures, type GovernmentFigures } from "@/lib/domain/statistics/flemish-government";
import { anyHidden, figureOf, words } from "@/lib/server/answers/answer-words";
import { entityName } from "@/lib/server/statistics/entity-name";
import { instrumentLabel } from "@/lib/server/statistics/figure-words";
import { policyDomainName } from "@/lib/server/statistics/policy-domain-name";
import type { CountedYear } from "@/lib/server/statistics/read-year";

type GovernmentId = (typeof governmentMeasures)[number];
type Row = AnswerTable["rows"][number];
type TableName = "q21" | "q23a" | "q23b" | "q23c" | "q23d" | "q23e" | "q24" | "q26";

const row = (label: string, figure: Protected, isPart = false): Row => ({ label, figure: figureOf(figure), isPart, text: null });

interface TableParts {
  name: TableName;
  head: [string, string];
  rows: Row[];
  total: Protected | null;
}

const tableOf = ({ name, head, rows, total }: TableParts, year: number): AnswerTable =>
  ({ title: words(`table.title.${name}`, { period: String(year) }), head, rows, total: total && figureOf(total) });

const domainRows = (domains: readonly DomainFigures[]): Row[] => domains.flatMap(({ domain, count, entities }) => [
  row(domain === null ? words("table.noDomain") : policyDomainName(domain), count),
  ...entities.map(({ entity, count: each }) => row(entityName(entity) ?? words("table.noEntity"), each, true)),
]);

const coverageSentence = ({ level, reported, of }: Coverage): string => words(`coverage.${level}`, { reported, of });

interface Part {
  figures: Record<string, Protected>;
  tables?: TableParts[];
  coverage: Coverage;
  definition: "q21" | "q22" | "q23persons" | "q23d" | "q24" | "q25" | "q26";
  notes?: ("overlap" | "reform")[];
}

/** A table of which most numbers cannot be shown says nothing: a sentence says so instead. */
const isMostlyHidden = ({ rows }: AnswerTable): boolean => rows.filter(({ figure }) => figure.hidden !== null).length * 2 > rows.length;

const figuresIn = (tables: readonly AnswerTable[]): Figure[] => tables.flatMap(({ rows, total }) => [...rows.map(({ figure }) => figure), ...(total ? [total] : [])]);

const measuredOf = ({ figures, tables = [], coverage, definition, notes = [] }: Part, year: number): Measured => {
  const shown = Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, figureOf(figure)]));
  const isKnown = coverage.level !== "unknown";
  // A table without a row, and a remark about figures that nobody has, say nothing.
  const known = isKnown ? tables.map((table) => tableOf(table, year)).filter(({ rows }) => rows.length > 0) : [];
  const [left, drawn] = [known.filter(isMostlyHidden), known.filter((table) => !isMostlyHidden(table))];
  const hides = anyHidden([...Object.values(shown), ...figuresIn(drawn)]);
  return {
    figures: shown, tables: drawn, coverage, definition: words(`definition.${definition}`),
    notes: [coverageSentence(coverage), ...(isKnown ? notes : []).map((note) => words(`note.${note}`)), ...left.map(({ title }) => words("note.mostlyHidden", { title })), ...(hides ? [words("note.small")] : [])],
  };
};

const peopleTable = <K extends string>(name: TableName, head: string, figures: Record<K, Protected>, labelOf: (key: K) => string): TableParts => ({
  name, head: [head, words("table.people")], total: null,
  // Object.keys widens the keys of the record to text.
  rows: (Object.keys(figures) as K[]).map((key) => row(labelOf(key), figures[key])),
});

const profileParts = (figures: GovernmentFigures, { counts, placements }: CountedYear): Record<"Q2.3a" | "Q2.3b" | "Q2.3c" | "Q2.3d" | "Q2.3e", Part> => {
  const facilitated: Coverage = { ...placements, level: counts.school?.facilitated ? "facilitated" : "unknown" };
  const { education, gender, age, domains, facilitated: groups } = figures;
  return {
    "Q2.3a": {
      figures: { laag: education.low, midden: education.middle, hoog: education.high, "niet-bekend": education.unknown }, coverage: placements, definition: "q23persons",
      tables: [peopleTable("q23a", words("table.education"), education, (key) => words(`label.${key}`))],
    },
    "Q2.3b": {
      figures: { meisjes: gender.female, jongens: gender.male, x: gender.x, "niet-bekend": gender.unknown }, coverage: placements, definition: "q23persons",
      tables: [peopleTable("q23b", words("table.gender"), gender, (key) => words(`label.${key}`))],
    },
    "Q2.3c": { figures: {}, coverage: placements, definition: "q23persons", tables: [peopleTable("q23c", words("table.age"), age, (key) => words(`label.${key}`))] },
    "Q2.3d": {
      figures: {}, coverage: placements, definition: "q23d",
      tables: [{ name: "q23d", head: [words("table.entity"), words("table.placements")], rows: domainRows(domains), total: null }],
    },
    "Q2.3e": {
      figures: { ondersteund: groups.persons, herkomst: groups.foreignOrigin, handicap: groups.disability }, coverage: facilitated, definition: "q23persons", notes: ["overlap"],
      tables: [{
        name: "q23e", head: [words("table.group"), words("table.people")], total: null,
        rows: [row(words("label.supported"), groups.persons), row(words("label.origin"), groups.foreignOrigin, true), row(words("label.disability"), groups.disability, true)],
      }],
    },
  };
};

const otherParts = (figures: GovernmentFigures, { counts, placements, offered, offeredTraining }: CountedYear): Record<Exclude<GovernmentId, `Q2.3${string}`>, Part> => ({
  "Q2.1": {
    figures: { plaatsen: figures.offeredPlaces }, coverage: offered, definition: "q21",
    tables: [{ name: "q21", head: [words("table.instrument"), words("table.places")], rows: figures.offeredInstruments.map(({ instrument, count }) => row(instrumentLabel(instrument), count)), total: figures.offeredPlaces }],
  },
  "Q2.2": { figures: { schoolstages: figures.viaSchool, opleidingscentra: figures.viaTrainingCentre }, coverage: placements, definition: "q22" },
  "Q2.4": {
    figures: { overeenkomsten: figures.agreementsSigned }, coverage: placements, definition: "q24",
    tables: figures.agreementDomains.length === 0 ? [] : [{ name: "q24", head: [words("table.entity"), words("table.agreements")], rows: domainRows(figures.agreementDomains), total: figures.agreementsSigned }],
  },
  "Q2.5": { figures: { leerwerkplaatsen: figures.offeredTrainingPlaces }, coverage: offeredTraining, definition: "q25" },
  "Q2.6": {
    figures: { aangeworven: figures.hiredAfterwards }, coverage: counts.hired === null ? { ...placements, level: "unknown" } : placements, definition: "q26", notes: ["reform"],
    tables: [{ ...peopleTable("q26", words("table.delay"), figures.hiredDelay, (key) => words(`label.${key}`)), total: figures.hiredAfterwards }],
  },
});

/** What can be said of the Flemish government in a year, by query, protected together. Source: written question on internships in 2022. */
export const measureGovernment = (counted: CountedYear): Record<GovernmentId, Measured> => {
  const figures = flemishGovernment(counted.counts);
  const year = counted.counts.year;
  const parts = { ...profileParts(figures, counted), ...otherParts(figures, counted) };
  // Each key of `parts` is a query; Object.entries widens it to text.
  return Object.fromEntries(Object.entries(parts).map(([id, part]) => [id, measuredOf(part, year)])) as Record<GovernmentId, Measured>;
};

