import { CircleX } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { FilterLinks } from "@/components/ui/filter-links";
import { HiddenFigure } from "@/components/ui/hidden-figure";
import { Pagination } from "@/components/ui/pagination";
import { SegmentLinks } from "@/components/ui/segment-links";
import { ShareBar } from "@/components/ui/share-bar";
import { addressOf } from "@/lib/i18n/address";
import { formatEuro } from "@/lib/i18n/format";
import { Section } from "./section";

/** Sample amounts in cents. */
const parts = [
  { key: "paid", fill: "solid", cents: 31_680_000 },
  { key: "committed", fill: "hatched", cents: 17_280_000 },
  { key: "reserved", fill: "soft", cents: 8_640_000 },
  { key: "free", fill: "outlined", cents: 6_400_000 },
] as const;

/** Views, filters and pages of a list; a whole in parts; a figure that is not shown. */
export const ListSamples = () => {
  const t = useTranslations("showcase.list");
  const locale = useLocale();
  const here = addressOf("/components", locale);
  return (
    <Section title={t("title")}>
      <div className="space-y-6">
        <div className="flex flex-wrap items-center justify-between gap-4">
          <FilterLinks
            label={t("views")}
            filters={[
              { key: "all", label: t("all"), href: here, count: 23, isCurrent: true },
              { key: "red", label: t("red"), href: `${here}?view=red`, count: 3, isCurrent: false, icon: CircleX },
            ]}
          />
          <SegmentLinks
            label={t("look")}
            segments={[
              { label: t("differences"), href: here, isCurrent: true },
              { label: t("everything"), href: `${here}?look=all`, isCurrent: false },
            ]}
          />
        </div>
        <div className="flex flex-wrap gap-x-8 gap-y-2">
          <HiddenFigure reason="small" />
          <HiddenFigure reason="neighbour" />
        </div>
        <ShareBar
          label={t("budget")}
          marker={{ at: 0.93, text: t("expected") }}
          shares={parts.map(({ key, fill, cents }) => ({ key, fill, label: t(key), value: cents, text: formatEuro(cents, locale) }))}
        />
        <Pagination from={1} to={20} total={23} nextHref={`${here}?page=2`} nextCount={3} />
      </div>
    </Section>
  );
};
