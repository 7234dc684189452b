import { useLocale, useTranslations } from "next-intl";
import { Avatar } from "@/components/ui/avatar";
import type { PublicOrganisation } from "@/lib/domain/search/organisation";
import { addressOf } from "@/lib/i18n/address";
import { writtenLanguage } from "@/lib/i18n/written-language";

interface OrganisationListProps {
  organisations: readonly PublicOrganisation[];
}

/** Organisations by name, each with what it is, where, and how many places are open. */
export const OrganisationList = ({ organisations }: OrganisationListProps) => {
  const t = useTranslations("organisations");
  const locale = useLocale();
  return (
    <ul className="ruled divide-y divide-line">
      {organisations.map(({ id, slug, kind, name, description, municipality, openOffers }) => (
        <li key={id} className="flex gap-4 py-4">
          <Avatar name={name} shape="square" size="lg" />
          <div className="min-w-0 flex-1">
            <h3><a href={addressOf({ pathname: "/organisations/[slug]", params: { slug } }, locale)}>{name}</a></h3>
            <p className="text-fact text-ink-2">{[t(`kinds.${kind}`), municipality].filter(Boolean).join(" · ")}</p>
            {description && <p lang={writtenLanguage(locale)} className="measure mt-1 text-fact">{description}</p>}
            <p className={`mt-1 text-fact md:hidden ${openOffers > 0 ? "font-bold" : "text-ink-2"}`}>{t("open", { count: openOffers })}</p>
          </div>
          <p className={`hidden w-44 text-end text-fact md:block ${openOffers > 0 ? "font-bold" : "text-ink-2"}`}>{t("open", { count: openOffers })}</p>
        </li>
      ))}
    </ul>
  );
};
