import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { SourceNote } from "@/components/ui/source-note";
import type { SanctionAdvice } from "@/lib/domain/regulation/sanction";
import { formatDay } from "@/lib/i18n/format";

interface FoundFileProps {
  placement: { reference: string; title: string; organisationName: string; startsOn: string };
  /** Null for what is no instrument of the law. */
  advice: SanctionAdvice | null;
}

/** The file a proposal is about, and whether the law knows a sanction for a breach in it. */
export const FoundFile = ({ placement, advice }: FoundFileProps) => {
  const t = useTranslations("sanctions.new");
  const locale = useLocale();
  const isPossible = advice?.isPossible === true;
  return (
    <>
      <p className="text-fact"><strong>{placement.reference}</strong>, {placement.title}, {placement.organisationName}, {formatDay(placement.startsOn, locale)}</p>
      <Notice tone={isPossible ? "info" : "danger"} title={t(isPossible ? "law" : "noGround")}>
        {advice && <p>{advice.message[locale]}</p>}
        {advice && <SourceNote source={advice.source} />}
      </Notice>
    </>
  );
};
