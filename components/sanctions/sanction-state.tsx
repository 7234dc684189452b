import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { SanctionCaseStatus } from "@/lib/domain/sanctions/status";

interface State {
  status: SanctionCaseStatus;
  hasStatement: boolean;
  lastDay: string | null;
  liftedAt: Date | null;
}

type Word = "proposed" | "hearing" | "answered" | "dropped" | "lifted" | "over" | "running";

const wordOf = ({ status, hasStatement, lastDay, liftedAt }: State, today: string): Word => {
  if (status === "hearing") return hasStatement ? "answered" : "hearing";
  if (status !== "decided") return status;
  if (liftedAt) return "lifted";
  return lastDay !== null && lastDay < today ? "over" : "running";
};

const tones: Record<Word, BadgeTone> = { proposed: "neutral", hearing: "info", answered: "warning", dropped: "neutral", lifted: "neutral", over: "neutral", running: "danger" };

/** Where a case stands, and once decided whether the sanction runs. */
export const SanctionState = ({ today, ...state }: State & { today: string }) => {
  const t = useTranslations("sanctions.state");
  const word = wordOf(state, today);
  return <Badge tone={tones[word]}>{t(word)}</Badge>;
};
