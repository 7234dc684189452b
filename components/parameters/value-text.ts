import { useLocale, useTranslations } from "next-intl";
import type { ShownValue, TableCode } from "@/lib/domain/parameters/overview";
import { formatEuro, formatShare } from "@/lib/i18n/format";

/** Decimals of a share in per cent: 34,5 %. */
const decimals = 4;

/** Says the values of a row in words: an amount, or one a line with what it is for. */
export const useValueTexts = () => {
  const t = useTranslations("parameters");
  const locale = useLocale();
  return (code: TableCode, values: readonly ShownValue[]): string[] => values.map(({ unit, amount, from }, index) => {
    const text = unit === "cents" ? formatEuro(amount, locale) : formatShare(amount, locale, decimals);
    if (from !== undefined) return t("fromAmount", { from: formatEuro(from, locale), value: text });
    return values.length > 1 && code !== "iboPremiumRates" ? t(`values.${code}.${index + 1}`, { value: text }) : text;
  });
};
