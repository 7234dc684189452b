import { useLocale, useTranslations } from "next-intl";
import { HiddenFigure } from "@/components/ui/hidden-figure";
import type { Protected } from "@/lib/domain/disclosure/protect";
import { formatNumber } from "@/lib/i18n/format";

interface FigureValueProps {
  /** Only a figure that went through disclosure control can be shown. */
  figure: Protected;
}

/** A figure, or why it is not there: hidden, or known to nobody. */
export const FigureValue = ({ figure }: FigureValueProps) => {
  const t = useTranslations("figures");
  const locale = useLocale();
  if (figure.value !== null) return <span className="tabular-nums">{formatNumber(figure.value, locale)}</span>;
  if (figure.reason) return <HiddenFigure reason={figure.reason} />;
  return <span className="font-normal text-ink-2">{t("unknown")}</span>;
};
