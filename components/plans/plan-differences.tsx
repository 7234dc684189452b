import { useTranslations } from "next-intl";
import { diffPlans, type RowChange } from "@/lib/domain/plans/diff-plans";
import type { PlanContent } from "@/lib/domain/plans/content";

const Change = ({ change }: { change: RowChange }) => {
  const t = useTranslations("plans.differences");
  if (change.kind === "same") return <p className="text-ink-2">{change.after}</p>;
  return (
    <>
      {change.before !== null && <p className="border-l-4 border-danger pl-3"><span className="text-small font-bold text-danger">{t("before")} </span><del>{change.before}</del></p>}
      {change.after !== null && <p className="border-l-4 border-success pl-3"><span className="text-small font-bold text-success">{t("after")} </span><ins>{change.after}</ins></p>}
    </>
  );
};

/** What differs between two versions of a plan; parts that stayed the same are left out. The words say it, not the colour. `level` is that of the headings: the page's own outline decides. */
export const PlanDifferences = ({ before, after, level = 3 }: { before: PlanContent; after: PlanContent; level?: 2 | 3 }) => {
  const t = useTranslations("plans");
  const Heading = level === 2 ? "h2" : "h3";
  const changed = diffPlans(before, after).filter((part) => part.changed);
  if (changed.length === 0) return <p className="text-fact">{t("differences.none")}</p>;
  return (
    <div className="space-y-5 text-fact">
      {changed.map(({ part, rows }) => (
        <section key={part}>
          <Heading className="mb-1 text-section">{t(`parts.${part}`)}</Heading>
          <ul className="space-y-2">{rows.map((change) => <li key={`${change.kind} ${change.before} ${change.after}`}><Change change={change} /></li>)}</ul>
        </section>
      ))}
    </div>
  );
};
