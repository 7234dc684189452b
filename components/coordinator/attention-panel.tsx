import { useLocale, useTranslations } from "next-intl";
import { FindingMark } from "@/components/ui/finding-mark";
import { Panel } from "@/components/ui/panel";
import type { Attention } from "@/lib/domain/coordinator/attention";
import { addressOf } from "@/lib/i18n/address";
import { formatDay } from "@/lib/i18n/format";

/** What needs a look at Flemish entities, each with the way to it. */
export const AttentionPanel = ({ items }: { items: readonly Attention[] }) => {
  const t = useTranslations("funding.home");
  const p = useTranslations("placements.instrument");
  const locale = useLocale();
  const nameOf = (instrument: string) => (instrument === "ibo-plus" ? p("ibo-plus") : p("ibo"));
  return (
    <Panel title={t("attention")} isFlush>
      {items.length === 0 ? <p className="px-5 py-4 text-fact text-ink-2">{t("noAttention")}</p> : (
        <ul className="divide-y divide-line-2">
          {items.map((item) => (
            <li key={item.key} className="px-5 py-3 text-fact">
              <FindingMark outcome="fail">{t("contractTitle")}</FindingMark>
              <p>{t("contractText", { instrument: nameOf(item.instrument), trainee: item.traineeName, host: item.hostName, day: formatDay(item.on, locale) })}</p>
              {item.mayOpen && <a href={addressOf({ pathname: "/placements/[id]", params: { id: item.placementId } }, locale)}>{t("open")}</a>}
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
};
