import { useLocale, useTranslations } from "next-intl";
import { InstrumentBadge } from "@/components/ui/instrument-badge";
import { addressOf } from "@/lib/i18n/address";

interface OfferInstrumentProps {
  /** Null for a temporary job, which is no placement. */
  instrument: string | null;
  opens?: "inPlace" | "over";
}

/** `ibo-plus` → `iboPlus`, the key of its term in the glossary. */
const termOf = (code: string): string => code.replaceAll(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());

/** The kind of an offer, with what it means on a tap. */
export const OfferInstrument = ({ instrument, opens }: OfferInstrumentProps) => {
  const t = useTranslations("offers.instruments");
  const terms = useTranslations("glossary.terms");
  const locale = useLocale();
  const code = instrument ?? "employment";
  return (
    <InstrumentBadge
      code={t(`${code}.code`)}
      name={t(`${code}.name`) || undefined}
      explanation={terms(`${termOf(code)}.meaning`)}
      href={instrument
        ? addressOf({ pathname: "/instruments/[code]", params: { code: instrument } }, locale)
        : addressOf("/programmes", locale)}
      opens={opens}
    />
  );
};
