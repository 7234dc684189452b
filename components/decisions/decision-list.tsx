import { useLocale, useTranslations } from "next-intl";
import { decisionOutcomeOf, requestKindOf } from "@/lib/domain/decisions/kinds";
import type { DecisionRow } from "@/lib/domain/plans/view";
import { addressOf } from "@/lib/i18n/address";
import { formatDay, formatInstantDay } from "@/lib/i18n/format";

interface DecisionListProps {
  placementId: string;
  decisions: readonly DecisionRow[];
}

/** The decisions of a file, newest first, each with its letter. */
export const DecisionList = ({ placementId, decisions }: DecisionListProps) => {
  const t = useTranslations("decisions");
  const locale = useLocale();
  if (decisions.length === 0) return <p className="text-fact text-ink-2">{t("none")}</p>;
  return (
    <ul className="divide-y divide-line-2 text-fact">
      {decisions.map(({ reference, kind, outcome, approvedUntil, decidedAt }) => {
        const [asked, answer] = [requestKindOf(kind), decisionOutcomeOf(outcome)];
        return (
          <li key={reference} className="py-2.5 first:pt-0 last:pb-0">
            <p className="font-semibold">
              {asked && t(`kinds.${asked}`)}: {answer && t(`outcomes.${answer}`)}
              {approvedUntil && ` ${t("until", { day: formatDay(approvedUntil, locale) })}`}
            </p>
            <p className="text-small text-ink-2">
              <a href={addressOf({ pathname: "/placements/[id]/decisions/[reference]", params: { id: placementId, reference } }, locale)}>{t("readLetter", { reference })}</a>
              {" · "}{formatInstantDay(decidedAt, locale)}
            </p>
          </li>
        );
      })}
    </ul>
  );
};
