import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import type { FrozenClause } from "@/lib/domain/agreements/frozen-document";
import type { FrozenText } from "@/lib/domain/agreements/frozen-text";
import { formatDay, formatEuro, formatNumber } from "@/lib/i18n/format";

const Clauses = ({ clauses }: { clauses: readonly FrozenClause[] }) => (
  <>
    {clauses.map(({ heading, text, items = [] }, index) => (
      <section key={heading}>
        <h4 className="font-bold">{index + 1}. {heading}</h4>
        <p className="whitespace-pre-line">{text}</p>
        {items.length > 0 && <ul className="mt-1 list-disc pl-5">{items.map((item) => <li key={item}>{item}</li>)}</ul>}
      </section>
    ))}
  </>
);

const InShort = ({ text, number }: { text: FrozenText; number: number }) => {
  const t = useTranslations("placements");
  const ta = useTranslations("agreements");
  const locale = useLocale();
  const { terms } = text;
  const hosts = text.parties.find(({ party }) => party === "host");
  return (
    <Panel title={t("agreement.inShort")} aside={t("agreement.version", { number })}>
      <DescriptionList
        facts={[
          { term: t("agreement.where"), value: [hosts?.name, terms.place].filter(Boolean).join(", ") },
          { term: t("agreement.when"), value: t("dossier.period", { from: formatDay(terms.startsOn, locale), to: formatDay(terms.endsOn, locale) }) },
          { term: t("agreement.howMuch"), value: `${t("dossier.hours", { hours: formatNumber(terms.hoursPerWeek, locale) })}: ${terms.days.join(", ")}` },
          ...(terms.allowanceCents === null ? [] : [{ term: ta("allowance"), value: ta("allowanceAMonth", { amount: formatEuro(terms.allowanceCents, locale) }) }]),
          { term: t("agreement.mentor"), value: terms.mentorName },
          ...(terms.supervisorName ? [{ term: t("agreement.supervisor"), value: terms.supervisorName }] : []),
          { term: t("agreement.goals"), value: <ul className="list-disc pl-5">{terms.goals.map((goal) => <li key={goal}>{goal}</li>)}</ul> },
        ]}
      />
    </Panel>
  );
};

interface AgreementTextViewProps {
  text: FrozenText;
  number: number;
  /** The same text as a tagged PDF. */
  pdfAddress: string;
}

/** The agreement in short, then in full: both from the frozen text. The Dutch one applies; English readers get theirs beside it. */
export const AgreementTextView = ({ text, number, pdfAddress }: AgreementTextViewProps) => {
  const t = useTranslations("placements.agreement");
  const ta = useTranslations("agreements");
  const locale = useLocale();
  return (
    <div className="grid gap-6">
      <InShort text={text} number={number} />
      {locale === "en" && text.english && (
        <Panel title={ta("reading")} aside={ta("readingApplies")}>
          <div className="measure space-y-4"><h3 className="text-section">{text.english.title}</h3><Clauses clauses={text.english.clauses} /></div>
        </Panel>
      )}
      <Panel
        title={t("fullText")}
        aside={<a href={pdfAddress} className="inline-flex items-center gap-1.5"><Icon as={Download} size="sm" />{ta("pdf")}</a>}
      >
        <div lang="nl" className="measure space-y-4">
          <h3 className="text-section">{text.title}</h3>
          <ul className="text-fact">{text.parties.map(({ party, role, name, enterpriseNumber }) => <li key={party}><strong>{role}:</strong> {name}{enterpriseNumber ? ` (${enterpriseNumber})` : ""}</li>)}</ul>
          <Clauses clauses={text.clauses} />
        </div>
      </Panel>
    </div>
  );
};
