import { useLocale, useTranslations } from "next-intl";
import { Badge } from "@/components/ui/badge";
import { DescriptionList } from "@/components/ui/description-list";
import { Notice } from "@/components/ui/notice";
import { Panel } from "@/components/ui/panel";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { instrumentCode } from "@/lib/domain/regulation/schema";
import { formatInstant, formatInstantDay } from "@/lib/i18n/format";

interface Version {
  number: number;
  sha256: string;
  drawnUpAt: Date;
  isCurrent: boolean;
  parties: number;
  signed: number;
  lastSignedAt: Date | null;
}

interface VerifiedCodeViewProps {
  code: string;
  instrument: string;
  status: "draft" | "to-sign" | "signed" | "cancelled";
  versions: readonly Version[];
}

const tones = { signed: "success", "to-sign": "info", draft: "warning", cancelled: "danger" } as const;

const VersionPanel = ({ version }: { version: Version }) => {
  const t = useTranslations("verify");
  const locale = useLocale();
  const isSigned = version.signed === version.parties;
  return (
    <Panel
      title={t("version", { number: version.number })}
      aside={<Badge tone={version.isCurrent ? "success" : "warning"}>{t(version.isCurrent ? "newest" : "replaced")}</Badge>}
    >
      <DescriptionList
        facts={[
          { term: t("drawnUp"), value: formatInstantDay(version.drawnUpAt, locale) },
          { term: t("signatures"), value: t(isSigned ? "byAll" : "bySome", { signed: version.signed, parties: version.parties }) },
          ...(version.lastSignedAt ? [{ term: t(isSigned ? "completeOn" : "lastOn"), value: formatInstant(version.lastSignedAt, locale) }] : []),
          { term: t("fingerprint"), value: <span className="font-mono text-small break-all">{version.sha256}</span>, note: t("fingerprintHint") },
        ]}
      />
    </Panel>
  );
};

/** What a code stands for: which kind of text, whether it holds now, and each of its versions. No name stands here. */
export const VerifiedCodeView = ({ code, instrument, status, versions }: VerifiedCodeViewProps) => {
  const t = useTranslations("verify");
  const locale = useLocale();
  const known = instrumentCode.safeParse(instrument);
  return (
    <div className="max-w-[44rem] space-y-6">
      <Notice tone={tones[status]} title={t(`status.${status}.title`)}>{t(`status.${status}.text`)}</Notice>
      <p className="text-fact">{t("what", { kind: known.success ? instruments[known.data].name[locale] : instrument, code })}</p>
      {versions.map((version) => <VersionPanel key={version.number} version={version} />)}
      <p className="text-small text-ink-2">{t("noNames")}</p>
    </div>
  );
};
