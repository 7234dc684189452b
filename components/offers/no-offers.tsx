import { SearchX } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { firstPage, withoutFilters } from "@/lib/domain/search/address";
import { type OfferQuery, radiusChoices, selectionOf } from "@/lib/domain/search/schema";
import { addressOf } from "@/lib/i18n/address";

interface NoOffersProps {
  query: OfferQuery;
  around: { name: string; radiusKm: number } | null;
}

/** Nothing fits: why that may be, and the steps that most often help. */
export const NoOffers = ({ query, around }: NoOffersProps) => {
  const t = useTranslations("offers.empty");
  const locale = useLocale();
  const wider = around && radiusChoices.find((km) => km > around.radiusKm);
  const hasTicks = Object.keys(selectionOf(query)).length > 0 || query.startsFrom !== undefined;
  const advice = [
    ...(hasTicks ? [t("fewer")] : []),
    ...(around ? [t("wider", { km: around.radiusKm, place: around.name })] : []),
    ...(query.q ? [t("other")] : []),
  ];
  const isEmptySite = advice.length === 0;
  const to = (asked: Record<string, string | string[]>) => addressOf({ pathname: "/offers", query: asked }, locale);
  return (
    <div className="mt-6">
      <EmptyState
        icon={SearchX}
        title={t(isEmptySite ? "none" : "title")}
        level={3}
        actions={
          <>
            {wider && <ButtonLink href={to(firstPage({ ...query, radiusKm: wider }))} variant="primary">{t("widen", { km: wider })}</ButtonLink>}
            {hasTicks && <ButtonLink href={to(withoutFilters(query))}>{t("clear")}</ButtonLink>}
            {!isEmptySite && <ButtonLink href={to({})}>{t("all")}</ButtonLink>}
            <ButtonLink href={addressOf("/guidance", locale)} variant="quiet">{t("guidance")}</ButtonLink>
          </>
        }
      >
        {isEmptySite ? <p>{t("noneText")}</p> : (
          <>
            <p>{t("advice")}</p>
            <ul className="mt-1 list-disc space-y-1 ps-5">
              {advice.map((line) => <li key={line}>{line}</li>)}
            </ul>
          </>
        )}
      </EmptyState>
    </div>
  );
};
