import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import type { Difference } from "@/lib/domain/agreements/differences";

interface ChangedPanelProps {
  /** The version that the reader signed. */
  sinceNumber: number;
  differences: readonly Difference[];
}

/** What changed since the version that the reader signed: the old words struck, the new ones beside them. */
export const ChangedPanel = ({ sinceNumber, differences }: ChangedPanelProps) => {
  const t = useTranslations("agreements.changed");
  return (
    <Panel title={t("title", { number: sinceNumber })} aside={t("count", { count: differences.length })}>
      <div lang="nl" className="measure space-y-4 text-fact">
        {differences.map(({ heading, before, now }) => (
          <section key={heading}>
            <h3 className="font-bold">{heading}</h3>
            {before !== null && <p className="whitespace-pre-line text-ink-2"><span className="sr-only">{t("before")} </span><del>{before}</del></p>}
            {now !== null && <p className="mt-1 whitespace-pre-line"><span className="sr-only">{t("now")} </span><ins>{now}</ins></p>}
          </section>
        ))}
      </div>
    </Panel>
  );
};
