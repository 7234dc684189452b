import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { SanctionLetterKind } from "@/lib/domain/sanctions/letter";
import { formatDay, formatInstantDay } from "@/lib/i18n/format";

interface VerifiedSanctionLetterViewProps {
  letter: { code: string; reference: string; kind: SanctionLetterKind; sentOn: string | null; liftedAt: Date | null; sha256: string; isIntact: boolean };
}

/** What must stand on the letter about a sanction with this code, and whether the kept text still has its hash. No name stands here. */
export const VerifiedSanctionLetterView = ({ letter }: VerifiedSanctionLetterViewProps) => {
  const t = useTranslations("verify");
  const locale = useLocale();
  const { code, reference, kind, sentOn, liftedAt, sha256, isIntact } = letter;
  return (
    <div className="max-w-[44rem] space-y-6">
      <Notice tone={isIntact ? "success" : "danger"} title={t(isIntact ? "sanction.intact" : "letter.broken")}>{t(isIntact ? "sanction.intactText" : "letter.brokenText")}</Notice>
      {liftedAt && <Notice tone="warning" title={t("sanction.lifted", { day: formatInstantDay(liftedAt, locale) })}>{t("sanction.liftedText")}</Notice>}
      <p className="text-fact">{t("sanction.what", { code })}</p>
      <Panel title={t("letter.title")}>
        <DescriptionList
          facts={[
            { term: t("letter.number"), value: reference },
            ...(sentOn ? [{ term: t("sanction.sentOn"), value: formatDay(sentOn, locale) }] : []),
            { term: t("sanction.about"), value: t(`sanction.kinds.${kind}`) },
            { term: t("fingerprint"), value: <span className="font-mono text-small break-all">{sha256}</span>, note: t("fingerprintHint") },
          ]}
        />
      </Panel>
      <p className="text-small text-ink-2">{t("noNames")}</p>
    </div>
  );
};
