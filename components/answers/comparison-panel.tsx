import { useTranslations } from "next-intl";
import { DataTable } from "@/components/ui/data-table";
import { FindingMark } from "@/components/ui/finding-mark";
import { Panel } from "@/components/ui/panel";
import type { Comparison } from "@/lib/domain/answers/compare";
import type { Figure } from "@/lib/domain/answers/measurement";
import { figureInWords } from "@/lib/domain/answers/quote";

interface ComparisonPanelProps {
  comparison: Comparison;
  /** A recount of the same query, or an answer about another year. */
  kind: "recount" | "earlier";
}

/** What two measurements tell differently, and for a recount why. */
export const ComparisonPanel = ({ comparison: { differences, causes }, kind }: ComparisonPanelProps) => {
  const t = useTranslations("answers.comparison");
  const words = (figure: Figure | null) => (figure === null ? t("absent") : figureInWords(figure));
  const reasons = [
    ...causes.added.map((source) => t("added", { source })), ...causes.removed.map((source) => t("removed", { source })),
    ...(causes.changes > 0 ? [t("changes", { count: causes.changes })] : []), ...(causes.definitionsChanged ? [t("definitions")] : []),
  ];
  return (
    <Panel title={t(kind)} isFlush={differences.length > 0}>
      {differences.length === 0 ? <FindingMark outcome="pass">{t("same")}</FindingMark> : (
        <>
          {kind === "recount" && <ul className="list-disc space-y-1 px-9 py-3 text-fact">{(reasons.length > 0 ? reasons : [t("unexplained")]).map((reason) => <li key={reason}>{reason}</li>)}</ul>}
          <DataTable caption={t(kind)} isCaptionHidden look="boxed" rows={differences} rowKey={({ measure, name }) => `${measure} ${name}`} columns={[
            { key: "figure", header: t("figure"), isRowHeader: true, cell: ({ measure, name }) => `${measure}, ${name}` },
            { key: "before", header: t(`before.${kind}`), align: "end", cell: ({ before }) => words(before) },
            { key: "after", header: t(`after.${kind}`), align: "end", cell: ({ after }) => words(after) },
          ]} />
        </>
      )}
    </Panel>
  );
};
