import { useTranslations } from "next-intl";
import { Panel } from "@/components/ui/panel";
import { formatKboNumber } from "@/lib/domain/identifiers";
import type { SanctionLetter } from "@/lib/domain/sanctions/letter";
import { formatDay } from "@/lib/i18n/format";

/** A letter as it was sent, from the frozen bytes: in Dutch, which applies. */
export const SanctionLetterView = ({ letter }: { letter: SanctionLetter }) => {
  const t = useTranslations("sanctions.letter");
  return (
    <Panel title={t(letter.kind === "hearing" ? "hearingTitle" : "decisionTitle")} aside={letter.reference}>
      <div lang="nl" className="measure space-y-4">
        <div className="flex flex-wrap justify-between gap-x-8 gap-y-1 text-fact">
          <p>{t("to")}: <strong>{letter.to.name}</strong>{letter.to.enterpriseNumber && ` (${formatKboNumber(letter.to.enterpriseNumber)})`}</p>
          <p>{t("date", { authority: letter.authority, date: formatDay(letter.date, "nl") })}</p>
        </div>
        <h3 className="text-section">{letter.subject}</h3>
        {letter.sections.map(({ heading, text }) => (
          <section key={heading}>
            <h4 className="font-bold">{heading}</h4>
            <p className="whitespace-pre-line">{text}</p>
          </section>
        ))}
        <p>{t("signed", { authority: letter.authority, name: letter.signedBy })}</p>
      </div>
      <p className="mt-4 text-small text-ink-2">{t("dutch")} {t("print")}</p>
    </Panel>
  );
};
