import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import type { DuplicatePair as Pair, DuplicateRecord } from "@/lib/domain/imports/duplicate-schema";
import { placementStatuses } from "@/lib/domain/placements/status";
import { formatNumber, formatShortDay } from "@/lib/i18n/format";

const facts = ["host", "instrument", "startsOn", "endsOn", "birthYear", "gender", "education", "personRef", "hours", "status"] as const;
type Fact = (typeof facts)[number];

/** The words for what a record says, by fact; null = not known. */
const useFacts = () => {
  const v = useTranslations("imports.value");
  const s = useTranslations("placements.status");
  const locale = useLocale();
  return (record: DuplicateRecord): Record<Fact, string | null> => {
    const status = placementStatuses.find((known) => known === record.status);
    return {
      host: record.host, instrument: record.instrument.toUpperCase(), birthYear: record.birthYear === null ? null : String(record.birthYear),
      startsOn: formatShortDay(record.startsOn, locale), endsOn: record.endsOn && formatShortDay(record.endsOn, locale),
      gender: record.gender && v(`gender.${record.gender}`), education: record.education && v(`education.${record.education}`),
      personRef: record.personRef, hours: record.hoursPerWeek === null ? null : formatNumber(record.hoursPerWeek, locale), status: status ? s(status) : null,
    };
  };
};

/** The two records side by side; what differs is in bold. */
export const DuplicateComparison = ({ pair: { records, countsId } }: { pair: Pair }) => {
  const t = useTranslations("imports.duplicates");
  const wordsOf = useFacts();
  const words = records.map(wordsOf);
  const differs = (fact: Fact) => words[0]?.[fact] !== words[1]?.[fact];
  return (
    <table className="w-full table-fixed text-small md:text-fact">
      <caption className="sr-only">{t("compare")}</caption>
      <thead>
        <tr className="border-b border-line text-start">
          <th scope="col" className="w-26 py-2 pr-2 text-start text-small text-ink-2 md:w-36">{t("what")}</th>
          {records.map((record) => (
            <th key={record.id} scope="col" className="py-2 pr-2 text-start align-top md:pr-4">
              <span className="block break-words">{record.number}</span>
              <span className="block text-small font-normal break-words text-ink-2">{record.sourceName ?? t("own")}</span>
              {countsId === record.id && <Badge tone="success">{t("counts")}</Badge>}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <tr key={fact} className="border-b border-line-2 last:border-b-0">
            <th scope="row" className="py-1.5 pr-2 md:pr-4 text-start align-top font-normal text-ink-2">{t(`fact.${fact}`)}</th>
            {words.map((said, index) => (
              <td key={records[index]?.id} className={`py-1.5 pr-2 md:pr-4 align-top break-words ${differs(fact) ? "font-bold" : ""}`}>{said[fact] ?? <span className="font-normal text-ink-2">{t("notKnown")}</span>}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
