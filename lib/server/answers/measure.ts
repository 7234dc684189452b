import { sql } from "drizzle-orm";
import { db, transaction } from "@/db/client";
import type { Actor } from "@/lib/domain/access";
import { definitionsVersion, type Measured, type Measurement } from "@/lib/domain/answers/measurement";
import { isGovernmentMeasure, measureIds, type MeasureId } from "@/lib/domain/answers/measures";
import { isKnown } from "@/lib/domain/answers/part-state";
import type { Period } from "@/lib/domain/statistics/half-year";
import { measureGovernment } from "@/lib/server/answers/measure-government";
import { measureLearning } from "@/lib/server/answers/measure-learning";
import { nameOf, periodWords, words } from "@/lib/server/answers/answer-words";
import { logSpecialCount } from "@/lib/server/special/log-count";
import { readYear } from "@/lib/server/statistics/read-year";

/** The imports that are in now, and the last change of own files: what figures are made of. */
const readState = async (): Promise<Measurement["state"]> => {
  const batches = await db().execute<{ id: string; source: string; sha256: string }>(sql`
    select b.id, s.name as source, b.file_sha256 as sha256 from import_batches b join register_sources s on s.id = b.source_id
    where exists (select 1 from imported_placements p where p.batch_id = b.id) or exists (select 1 from offered_places o where o.batch_id = b.id)
    order by b.id limit 1000`);
  const [changes] = await db().execute<{ n: string }>(sql`select coalesce(max(seq), 0) as n from audit_entries where event like 'placement.%' or event like 'offer.%' or event = 'agreement.sign'`);
  return { batches: batches.map(({ id, source, sha256 }) => ({ id, source, sha256 })), changes: Number(changes?.n ?? 0) };
};

/** Groups by origin and disability: each answer that counts them is noted. */
const countsGroups = (ids: readonly MeasureId[]): boolean => ids.includes("Q2.3e");

interface Asked {
  /** Who counts. */
  actor: Actor;
  period: Period;
  /** The day by which outflow is judged, `YYYY-MM-DD`. */
  asOf: string;
  ids: readonly MeasureId[];
}

/** Counts everything that an answer asks, once. Protected figures only: nothing else can be quoted. */
export const measure = async ({ actor, period, asOf, ids }: Asked): Promise<Measurement> => {
  // From the count that is kept of the year, so no declaration is opened for it.
  if (countsGroups(ids)) await transaction((tx) => logSpecialCount(tx, { actor, purpose: "parliamentary-answer", subject: `school-internships ${period.year}`, rowsRead: 0 }));
  const [counted, state] = await Promise.all([readYear(period.year), readState()]);
  const all: Record<string, Measured> = {
    ...(period.part === "year" ? measureGovernment(counted) : {}),
    ...measureLearning(counted, period, asOf),
  };
  const measures = Object.fromEntries(ids.flatMap((id) => (all[id] ? [[id, all[id]]] : [])));
  return { measures, period, asOf, definitions: definitionsVersion, state };
};

const draftsOf = (id: MeasureId, period: Period) => ({
  known: () => words(`draft.${nameOf(id)}`, { period: periodWords(period) }),
  unknown: () => {
    if (id === "Q2.3e") return words("unknownFacilitated", { period: periodWords(period) });
    return isGovernmentMeasure(id) ? words("unknownDraft") : words("unknownLearning");
  },
});

/** The sentence that a part begins with, which quotes figures; one that says so where nobody knows. */
export const draftOf = (id: MeasureId, { measures, period }: Measurement): string =>
  draftsOf(id, period)[isKnown(measures[id]) ? "known" : "unknown"]();

/** Whether a text is still a draft of ours, of this count or an earlier one: nobody changed it by hand. */
export const isDraft = (measureId: string, period: Period, body: string): boolean => {
  const id = measureIds.find((known) => known === measureId);
  return id !== undefined && Object.values(draftsOf(id, period)).some((draft) => draft() === body);
};

/** The question as parliament asks it. */
export const questionOf = (id: MeasureId, period: Period): string => words(`question.${nameOf(id)}`, { period: periodWords(period) });
