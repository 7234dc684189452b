import { useLocale, useTranslations } from "next-intl";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import type { DecisionOutcome, RequestKind } from "@/lib/domain/decisions/kinds";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { instrumentCode } from "@/lib/domain/regulation/schema";
import { formatInstantDay } from "@/lib/i18n/format";

interface VerifiedLetterViewProps {
  letter: { code: string; reference: string; decidedAt: Date; instrument: string; kind: RequestKind; outcome: DecisionOutcome; sha256: string; isIntact: boolean };
}

/** What must stand on the letter with this code, and whether the kept text still has its hash. No name stands here. */
export const VerifiedLetterView = ({ letter }: VerifiedLetterViewProps) => {
  const t = useTranslations("verify.letter");
  const v = useTranslations("verify");
  const locale = useLocale();
  const { code, reference, decidedAt, kind, outcome, sha256, isIntact } = letter;
  const instrument = instrumentCode.safeParse(letter.instrument);
  return (
    <div className="max-w-[44rem] space-y-6">
      <Notice tone={isIntact ? "success" : "danger"} title={t(isIntact ? "intact" : "broken")}>{t(isIntact ? "intactText" : "brokenText")}</Notice>
      <p className="text-fact">{t("what", { kind: instrument.success ? instruments[instrument.data].name[locale] : letter.instrument, code })}</p>
      <Panel title={t("title")}>
        <DescriptionList
          facts={[
            { term: t("number"), value: reference },
            { term: t("decidedOn"), value: formatInstantDay(decidedAt, locale) },
            { term: t("about"), value: t(`kinds.${kind}`) },
            { term: t("outcome"), value: t(`outcomes.${outcome}`) },
            { term: v("fingerprint"), value: <span className="font-mono text-small break-all">{sha256}</span>, note: v("fingerprintHint") },
          ]}
        />
      </Panel>
      <p className="text-small text-ink-2">{v("noNames")}</p>
    </div>
  );
};
