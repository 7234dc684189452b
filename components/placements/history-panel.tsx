import { useLocale, useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { formatInstantDay } from "@/lib/i18n/format";
import type { Dossier } from "@/lib/domain/placements/dossier";

/** What the history has words for; anything else is "changed the file". */
const historyEvents = [
  "application-refer", "application-agree", "application-submit", "application-shortlist", "application-invite", "application-accept", "application-confirm",
  "placement-open", "placement-suspend", "placement-resume", "placement-registerContract", "plan-write", "plan-copyModel", "plan-comment", "plan-submit", "plan-finish", "request-open", "request-write", "request-withdraw", "request-decide",
  "placement-arrange", "placement-tickCondition", "placement-start", "placement-complete", "placement-endEarly", "placement-cancel",
  "placement-facilitate", "agreement-present", "agreement-revise", "agreement-sign", "evaluation-write", "message-write",
  "mentor-invite", "attendance-save", "attendance-submit", "attendance-confirm", "attendance-reopen", "attendance-correct", "funding-ask", "funding-decide", "funding-withdraw", "outflow-ask", "outflow-answer",
] as const;

interface HistoryPanelProps {
  history: Dossier["history"];
  /** Only the newest so many; all when left out. */
  limit?: number;
}

/** What happened, newest first, from the audit trail: who did what and when, never what was written. */
export const HistoryPanel = ({ history, limit }: HistoryPanelProps) => {
  const t = useTranslations("placements");
  const locale = useLocale();
  const lines = history.toReversed().slice(0, limit);
  const word = (event: string) => t(`history.event.${historyEvents.find((known) => known === event.replace(".", "-")) ?? "other"}`);
  return (
    <Panel title={t("history.title")}>
      {lines.length === 0 && <p className="text-fact text-ink-2">{t("history.none")}</p>}
      <ol className="space-y-2 text-fact">
        {lines.map(({ seq, at, event, role, actorName }) => (
          <li key={seq} className="grid grid-cols-[6.5rem_1fr] gap-3">
            <span className="text-small text-ink-2">{formatInstantDay(at, locale)}</span>
            <span><strong>{actorName ?? t("role.system")}</strong> {word(event)}{role === "system" ? "" : ` (${t(`role.${role}`)})`}</span>
          </li>
        ))}
      </ol>
    </Panel>
  );
};
