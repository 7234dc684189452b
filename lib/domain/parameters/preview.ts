import { calculateAllowance } from "@/lib/domain/regulation/allowance";
import { firstDayOf, lastDayOf, type Month } from "@/lib/domain/regulation/calendar";
import { enterableTables, gatherExtraRows, type EnterableTable } from "@/lib/domain/regulation/parameters/entered-rows";
import { lastMonthOf, rowOf, type ParameterTable } from "@/lib/domain/regulation/parameters/parameter-table";
import { withExtraRows, type Parameters } from "@/lib/domain/regulation/parameters/parameters";
import type { AllowanceFacts } from "@/lib/domain/regulation/allowances/scheme";
import type { NewParameterRow } from "./schema";
import { shownValues, type ShownValue } from "./overview";

/** What a full month of full-time work comes to, before and after; null = not known. */
export interface Example {
  readonly key: "wes" | "bis" | "oao1" | "oao2" | "oao3" | "soOt1" | "soOt2" | "soOt3";
  readonly before: number | null;
  readonly after: number | null;
}

/** What a new row changes, for the person who is about to enter it. */
export interface RowPreview {
  readonly table: EnterableTable;
  readonly validFrom: Month;
  /** The last month in which it will hold; null while no end is foreseen. */
  readonly until: Month | null;
  readonly before: readonly ShownValue[] | null;
  readonly after: readonly ShownValue[];
  /** The row before it, when one of its values differs so much that somebody may have mistyped. */
  readonly farFrom: readonly ShownValue[] | null;
  /** A row for this very month exists: it stays readable and counts no more. */
  readonly replaces: boolean;
  readonly examples: readonly Example[];
}

/** The value of a row in the shape of its table. */
export const valueOf = ({ table, values }: Pick<NewParameterRow, "table" | "values">): unknown => (enterableTables[table].count === 1 ? values[0] : values);

/** A new row as the engine reads it. */
export const rowFrom = (input: NewParameterRow) => ({
  validFrom: input.validFrom, value: valueOf(input), ...(input.knownUntil && { knownUntil: input.knownUntil }),
  source: { title: input.sourceTitle, reference: input.sourceReference, status: input.sourceStatus },
});

const fullTime = { hoursPerWeek: 38, fullTimeHoursPerWeek: 38 };
const cases: readonly { key: Example["key"]; facts: Pick<AllowanceFacts, "instrument" | "trainingYear"> }[] = [
  { key: "wes", facts: { instrument: "wes" } }, { key: "bis", facts: { instrument: "bis" } },
  { key: "oao1", facts: { instrument: "oao", trainingYear: 1 } }, { key: "oao2", facts: { instrument: "oao", trainingYear: 2 } }, { key: "oao3", facts: { instrument: "oao", trainingYear: 3 } },
  { key: "soOt1", facts: { instrument: "so-ot", trainingYear: 1 } }, { key: "soOt2", facts: { instrument: "so-ot", trainingYear: 2 } }, { key: "soOt3", facts: { instrument: "so-ot", trainingYear: 3 } },
];

const monthAmount = (facts: Pick<AllowanceFacts, "instrument" | "trainingYear">, month: Month, parameters: Parameters): number | null =>
  calculateAllowance({ ...facts, ...fullTime, startsOn: firstDayOf(month), endsOn: lastDayOf(month) }, parameters).months[0]?.amountCents ?? null;

/** An index moves by a few per cent: a fifth more or less asks for a second look. */
const farShare = 0.2;

const isFar = (values: readonly ShownValue[], from: readonly ShownValue[]): boolean =>
  values.some(({ amount }, index) => Math.abs(amount / (from[index]?.amount ?? amount) - 1) > farShare);

/** What changes when this row is entered beside the parameters that are known. */
export const previewRow = (input: NewParameterRow, known: Parameters): RowPreview => {
  const { table, validFrom } = input;
  const added = withExtraRows(known, gatherExtraRows([{ table, row: rowFrom(input) }]));
  const [was, becomes]: ParameterTable<unknown>[] = [known[table], added[table]];
  const before = was && rowOf(was, validFrom);
  const row = becomes?.rows.find((one) => one.validFrom === validFrom);
  const after = shownValues(table, valueOf(input));
  const earlier = was?.rows.findLast((one) => one.validFrom < validFrom);
  const previous = earlier ? shownValues(table, earlier.value) : null;
  return {
    table, validFrom, until: becomes && row ? lastMonthOf(becomes, row) : null,
    before: before ? shownValues(table, before.value) : null, after, farFrom: previous && isFar(after, previous) ? previous : null,
    replaces: was?.rows.some((one) => one.validFrom === validFrom) ?? false,
    examples: cases.map(({ key, facts }) => ({ key, before: monthAmount(facts, validFrom, known), after: monthAmount(facts, validFrom, added) }))
      .filter((example) => example.before !== example.after),
  };
};
