import { Download } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";
import { Panel } from "@/components/ui/panel";
import { codeOfHash } from "@/lib/domain/agreements/check-code";
import { formatKboNumber } from "@/lib/domain/identifiers";
import type { SentSanctionLetter } from "@/lib/domain/sanctions/letter";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";

/** A letter as it was sent, from the frozen bytes: in Dutch, which applies. */
export const SanctionLetterView = ({ letter, caseId }: { letter: SentSanctionLetter; caseId: string }) => {
  const t = useTranslations("sanctions.letter");
  const locale = useLocale();
  const code = codeOfHash(letter.sha256);
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
        <div className="text-small text-ink-2">
          <p>{t("code")} <a className="font-semibold tabular-nums" href={addressOf({ pathname: "/verify/[code]", params: { code } }, locale)}>{code}</a></p>
          <p className="break-all">SHA-256 {letter.sha256}</p>
        </div>
      </div>
      <p className="mt-4 print:hidden"><a href={`/api/sanctions/${caseId}/${letter.kind}/letter.pdf`} className="inline-flex items-center gap-1.5 text-fact"><Icon as={Download} size="sm" />{t("pdf")}</a></p>
      <p className="mt-4 text-small text-ink-2">{t("dutch")} {t("print")}</p>
    </Panel>
  );
};
