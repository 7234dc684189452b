import type { Progress } from "@/lib/domain/placements/next-step";
import { lastDayOf } from "@/lib/domain/placements/rules";
import type { Dossier } from "@/lib/domain/placements/dossier";

/** What the next step of this dossier depends on. */
export const progressOf = ({ placement, plan, terms, agreement, conditions, evaluations }: Dossier): Progress => ({
  instrument: placement.instrument,
  status: placement.status,
  isArranged: terms.arrangedAt !== null,
  hasContract: terms.contractRegisteredAt !== null,
  planStatus: plan?.status ?? null,
  startsOn: placement.startsOn,
  endsOn: lastDayOf(placement),
  agreementStatus: agreement?.status ?? null,
  unsigned: agreement?.parties.filter(({ signedAt }) => !signedAt).map(({ party }) => party) ?? [],
  openConditions: conditions.filter(({ doneAt }) => !doneAt).map(({ kind, responsible }) => ({ kind, responsible })),
  evaluated: evaluations.filter(({ authorRole }) => authorRole === "entity" || authorRole === "mentor").map(({ kind }) => kind),
});
