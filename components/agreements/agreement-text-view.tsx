import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import type { FrozenText } from "@/lib/domain/agreements/frozen-text";
import { formatDay, formatNumber } from "@/lib/i18n/format";

interface AgreementTextViewProps {
  text: FrozenText;
  number: number;
}

/** The agreement in short, then in full: both from the frozen text, in Dutch, which applies. */
export const AgreementTextView = ({ text, number }: AgreementTextViewProps) => {
  const t = useTranslations("placements");
  const locale = useLocale();
  const { terms } = text;
  return (
    <div className="grid gap-6">
      <Panel title={t("agreement.inShort")} aside={t("agreement.version", { number })}>
        <DescriptionList
          facts={[
            { term: t("agreement.where"), value: terms.place },
            { term: t("agreement.when"), value: t("dossier.period", { from: formatDay(terms.startsOn, locale), to: formatDay(terms.endsOn, locale) }) },
            { term: t("agreement.howMuch"), value: `${t("dossier.hours", { hours: formatNumber(terms.hoursPerWeek, locale) })}: ${terms.days.join(", ")}` },
            { term: t("agreement.mentor"), value: terms.mentorName },
            ...(terms.supervisorName ? [{ term: t("agreement.supervisor"), value: terms.supervisorName }] : []),
            { term: t("agreement.goals"), value: <ul className="list-disc pl-5">{terms.goals.map((goal) => <li key={goal}>{goal}</li>)}</ul> },
          ]}
        />
      </Panel>
      <Panel title={t("agreement.fullText")}>
        <div lang="nl" className="measure space-y-4">
          <h3 className="text-section">{text.title}</h3>
          <ul className="text-fact">{text.parties.map(({ party, role, name, enterpriseNumber }) => <li key={party}><strong>{role}:</strong> {name}{enterpriseNumber ? ` (${enterpriseNumber})` : ""}</li>)}</ul>
          {text.clauses.map(({ heading, text: body }, index) => (
            <section key={heading}>
              <h4 className="font-bold">{index + 1}. {heading}</h4>
              <p>{body}</p>
            </section>
          ))}
        </div>
      </Panel>
    </div>
  );
};
