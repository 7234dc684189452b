import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Panel } from "@/components/ui/panel";
import type { SanctionReach, TouchedFile } from "@/lib/domain/sanctions/view";
import { addressOf } from "@/lib/i18n/address";
import { formatShortDay } from "@/lib/i18n/format";

interface PartProps {
  title: string;
  text: string;
  none: string;
  items: readonly { id: string; line: ReactNode }[];
}

const Part = ({ title, text, none, items }: PartProps) => (
  <section>
    <h3 className="text-item">{title} ({items.length})</h3>
    <p className="text-small text-ink-2">{text}</p>
    {items.length === 0 ? <p className="text-fact">{none}</p> : <ul className="mt-1 divide-y divide-line-2 text-fact">{items.map(({ id, line }) => <li key={id} className="py-1.5">{line}</li>)}</ul>}
  </section>
);

interface SanctionReachProps {
  reach: SanctionReach;
  /** It was decided; otherwise this is what a decision of today would do. */
  isDecided: boolean;
  /** Whether this reader opens files of the employer. */
  mayOpen: boolean;
}

/** What a sanction leaves running and what it bars: files and places, each by name. */
export const SanctionReachPanel = ({ reach, isDecided, mayOpen }: SanctionReachProps) => {
  const t = useTranslations("sanctions.reach");
  const locale = useLocale();
  const file = ({ id, reference, traineeName, startsOn, endsOn }: TouchedFile) => ({
    id,
    line: (
      <>
        {mayOpen ? <a href={addressOf({ pathname: "/placements/[id]", params: { id } }, locale)}>{reference}</a> : <strong>{reference}</strong>}{" "}
        {traineeName}, <span className="text-ink-2">{t("period", { from: formatShortDay(startsOn, locale), to: formatShortDay(endsOn, locale) })}</span>
      </>
    ),
  });
  return (
    <Panel title={t(isDecided ? "title" : "titleNow")}>
      <div className="space-y-4">
        <Part title={t("running")} text={t("runningText")} none={t("none")} items={reach.running.map(file)} />
        <Part title={t("barredFiles")} text={t("barredFilesText")} none={t("none")} items={reach.barredFiles.map(file)} />
        <Part
          title={t("barredOffers")} text={t("barredOffersText")} none={t("none")}
          items={reach.barredOffers.map(({ id, title, startsOn, openApplications }) => ({
            id, line: <>{title}{startsOn && `, ${t("from", { day: formatShortDay(startsOn, locale) })}`} <span className="text-ink-2">({t("applications", { count: openApplications })})</span></>,
          }))}
        />
      </div>
    </Panel>
  );
};
