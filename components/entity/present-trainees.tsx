import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import { Panel } from "@/components/ui/panel";
import type { PlacementRow } from "@/lib/domain/placements/placement-row";
import { addressOf } from "@/lib/i18n/address";
import { formatDayMonth } from "@/lib/i18n/format";

/** How many names fit beside the list of offers. */
const shown = 6;

/** Who is with the organisation now, first who leaves first. */
export const PresentTrainees = ({ placements }: { placements: readonly PlacementRow[] }) => {
  const t = useTranslations("entity.present");
  const kinds = useTranslations("offers.instruments");
  const locale = useLocale();
  const byEnd = placements.toSorted((a, b) => a.endsOn.localeCompare(b.endsOn));
  return (
    <Panel
      title={t("title")} aside={<strong>{placements.length}</strong>} isFlush
      footer={<Link href={addressOf("/entity/placements", locale)} prefetch={false}>{t("all")}</Link>}
    >
      {placements.length === 0 && <p className="px-4 py-3 text-fact text-ink-2 md:px-5">{t("none")}</p>}
      <ul className="divide-y divide-line-2">
        {byEnd.slice(0, shown).map((placement) => (
          <li key={placement.id} className="flex items-center gap-3 px-4 py-2.5 text-fact md:px-5">
            <Avatar name={placement.traineeName} />
            <span className="min-w-0 flex-1">
              <Link href={addressOf({ pathname: "/placements/[id]", params: { id: placement.id } }, locale)} prefetch={false} className="font-bold">{placement.traineeName}</Link>
              <span className="block text-small text-ink-2">{kinds(`${placement.instrument}.code`)}</span>
            </span>
            <span className="text-small text-ink-2">{t("until", { day: formatDayMonth(placement.endsOn, locale) })}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
};
