import { Undo2 } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { StepForm } from "@/components/placements/step-form";
import { Badge } from "@/components/ui/badge";
import { DataTable } from "@/components/ui/data-table";
import { Panel } from "@/components/ui/panel";
import { reopenDuplicateRoundAction } from "@/lib/actions/imports/reopen-duplicate-round";
import type { DuplicateRound } from "@/lib/domain/imports/duplicate-group";
import { formatInstant, formatNumber } from "@/lib/i18n/format";

/** Decisions on whole groups, each of which can be taken back as a whole. */
export const DuplicateRounds = ({ rounds }: { rounds: readonly DuplicateRound[] }) => {
  const t = useTranslations("imports.duplicates");
  const locale = useLocale();
  const namesOf = ({ sources }: DuplicateRound) => t("group.between", { first: sources[0].name ?? t("own"), second: sources[1].name ?? t("own") });
  return (
    <Panel title={t("round.list")} isFlush>
      <DataTable
        caption={t("round.list")} isCaptionHidden look="boxed" rows={rounds} rowKey={({ id }) => id}
        columns={[
          { key: "sources", header: t("group.sources"), isRowHeader: true, cell: (round) => (
            <span className="min-w-0 wrap-anywhere">{namesOf(round)}<span className="block text-small font-normal text-ink-2">{round.reasons.map((reason) => t(`reason.${reason}`)).join(", ")}</span></span>
          ) },
          { key: "decision", header: t("round.decision"), cell: ({ decision }) => t(`round.${decision}`) },
          { key: "pairs", header: t("group.pairs"), align: "end", cell: ({ pairs }) => formatNumber(pairs, locale) },
          { key: "at", header: t("round.at"), cell: ({ decidedAt, decidedBy }) => <span className="min-w-0">{formatInstant(decidedAt, locale)}<span className="block text-small text-ink-2">{decidedBy}</span></span> },
          { key: "reopen", header: <span className="sr-only">{t("round.reopen")}</span>, label: t("round.back"), cell: (round) => round.undoneAt
            ? <Badge icon={Undo2}>{t("round.undone")}</Badge>
            : <StepForm id={`reopen-round-${round.id}`} action={reopenDuplicateRoundAction} fields={{ id: round.id }} variant="secondary">{t("round.reopen")}<span className="sr-only">: {namesOf(round)}</span></StepForm> },
        ]}
      />
    </Panel>
  );
};
