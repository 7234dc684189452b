import { ageBands } from "./age-band";

/** What can be known of a placement, by feature; the first of each is that nobody knows. The lists are closed: the database accepts no other code. */
export const featureCodes = {
  via: ["unknown", "school", "training-centre"],
  gender: ["unknown", "female", "male", "x"],
  education: ["unknown", "low", "middle", "high"],
  age: ["unknown", ...ageBands.map(({ code }) => code)],
  facilitated: ["unknown", "true", "false"],
  status: ["unknown", "running", "completed", "ended-early", "approved"],
  /** Work after three and twelve months; no cross-table tells them. */
  work3: ["unknown", "yes", "no"],
  work12: ["unknown", "yes", "no"],
} as const satisfies Record<string, readonly string[]>;
export type Feature = keyof typeof featureCodes;

/** In this order features stand in the number of a placement, the first one lowest. */
export const features = ["via", "gender", "education", "age", "facilitated", "status", "work3", "work12"] as const satisfies readonly Feature[];

/** Features that cross-tables are made of. */
export const tableFeatures = ["via", "gender", "education", "age", "facilitated", "status"] as const satisfies readonly Feature[];
export type TableFeature = (typeof tableFeatures)[number];

/** By what the place of a code in its list is multiplied in the number that tells all features of a placement. */
export const weightOf = (feature: Feature): number =>
  features.slice(0, features.indexOf(feature)).reduce((weight, before) => weight * featureCodes[before].length, 1);

const weights = features.map((feature) => ({ feature, weight: weightOf(feature), size: featureCodes[feature].length }));

const placeOf = (feature: Feature, placement: number): number => {
  const { weight, size } = weights[features.indexOf(feature)] ?? { weight: 1, size: 1 };
  return Math.floor(placement / weight) % size;
};

/** What the number of a placement tells of one feature. */
export const codeOf = (feature: Feature, placement: number): string => featureCodes[feature][placeOf(feature, placement)] ?? "unknown";

/** A stretch of the counts: those by one feature, or by two, of which the second runs fastest. */
interface Stretch {
  of: readonly [TableFeature] | readonly [TableFeature, TableFeature];
  from: number;
  size: number;
}

const singles = tableFeatures.map((feature): Stretch["of"] => [feature]);
const pairs = tableFeatures.flatMap((first, index) => tableFeatures.slice(index + 1).map((second): Stretch["of"] => [first, second]));
const sizeOf = (of: Stretch["of"]): number => of.reduce((size, feature) => size * featureCodes[feature].length, 1);

const layOut = (): readonly Stretch[] => {
  let from = 0;
  return [...singles, ...pairs].map((of) => {
    const stretch = { of, from, size: sizeOf(of) };
    from += stretch.size;
    return stretch;
  });
};

/** Counts by each feature and by each two, one after the other. */
const layout = layOut();

/** How many counts there are by single features, which stand first, and in all. */
export const singleCounts = singles.reduce((total, of) => total + sizeOf(of), 0);
export const allCounts = layout.reduce((total, { size }) => total + size, 0);

/** Where counts by these features stand, and which codes each of them is about. */
export interface FoundStretch {
  from: number;
  cells: readonly (readonly string[])[];
}

/** The counts by one feature, or by two in either order; every cell carries the codes in the order in which they were asked. */
export const stretchOf = (...asked: readonly [TableFeature] | readonly [TableFeature, TableFeature]): FoundStretch => {
  const stretch = layout.find(({ of }) => of.length === asked.length && asked.every((feature) => of.some((other) => other === feature)));
  if (!stretch) throw new Error(`There are no counts by ${asked.join(" and ")}.`);
  const cells = stretch.of.reduce<Partial<Record<TableFeature, string>>[]>(
    (before, feature) => before.flatMap((cell) => featureCodes[feature].map((code) => ({ ...cell, [feature]: code }))), [{}]);
  return { from: stretch.from, cells: cells.map((cell) => asked.map((feature) => cell[feature] ?? "unknown")) };
};

const known = new Map<number, readonly number[]>();
const combinations = weightOf("work3");

/** Which of the counts a placement is in: once by each feature of tables and once by each two. */
export const countsWith = (placement: number): readonly number[] => {
  const inTables = placement % combinations;
  const kept = known.get(inTables);
  if (kept) return kept;
  const places = layout.map(({ of, from }) => from + of.reduce((at, feature) => at * featureCodes[feature].length + placeOf(feature, placement), 0));
  known.set(inTables, places);
  return places;
};
