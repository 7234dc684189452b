import { Search } from "lucide-react";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { OrganisationList } from "@/components/offers/organisation-list";
import { buttonLook } from "@/components/ui/button-look";
import { ButtonLink } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Pagination } from "@/components/ui/pagination";
import { hostKinds } from "@/lib/domain/organisations/kinds";
import { encodeOrganisationCursor, readOrganisationQuery } from "@/lib/domain/search/organisation-query";
import { addressOf, alternatesOf } from "@/lib/i18n/address";
import { listOrganisations } from "@/lib/server/offers/published-organisations";
import { searchParamsOf } from "@/lib/server/offers/search-page";

export const generateMetadata = async ({ searchParams }: PageProps<"/[locale]/organisations">): Promise<Metadata> => {
  const t = await getTranslations("organisations");
  const isFiltered = searchParamsOf(await searchParams).size > 0;
  return {
    title: t("title"), description: t("description"), alternates: alternatesOf("/organisations", await getLocale()),
    robots: isFiltered ? { index: false, follow: true } : undefined,
  };
};

export default async function OrganisationsPage({ searchParams }: PageProps<"/[locale]/organisations">) {
  const query = readOrganisationQuery(searchParamsOf(await searchParams));
  const [t, locale, { items, total, next, seen }] = await Promise.all([getTranslations("organisations"), getLocale(), listOrganisations(query)]);
  const asked = { ...(query.q ? { q: query.q } : {}), ...(query.kind ? { kind: query.kind } : {}) };
  const to = (extra: Record<string, string> = {}) => addressOf({ pathname: "/organisations", query: { ...asked, ...extra } }, locale);
  const all = addressOf("/organisations", locale);
  return (
    <div className="page-width pt-10 pb-16">
      <h1>{t("title")}</h1>
      <p className="measure mt-3 text-lead text-ink-2">{t("lead")}</p>
      <search>
        <form action={all} className="mt-6 flex flex-col gap-3 md:flex-row md:items-end">
          <div className="flex-1">
            <label htmlFor="naam" className="mb-1.5 block text-fact font-bold">{t("search")}</label>
            <input id="naam" name="q" type="search" defaultValue={query.q} maxLength={100} placeholder={t("searchHint")} className="h-field w-full rounded-md border border-field bg-paper px-3.5" />
          </div>
          <div className="md:w-64">
            <label htmlFor="soort" className="mb-1.5 block text-fact font-bold">{t("kind")}</label>
            <select id="soort" name="kind" defaultValue={query.kind?.[0] ?? ""} key={query.kind?.[0]} className="h-field w-full rounded-md border border-field bg-paper px-3">
              <option value="">{t("all")}</option>
              {hostKinds.map((kind) => <option key={kind} value={kind}>{t(`kinds.${kind}`)}</option>)}
            </select>
          </div>
          <button type="submit" className={`${buttonLook({ variant: "primary" })} h-field`}>
            <Icon as={Search} size="sm" />
            {t("submit")}
          </button>
        </form>
      </search>
      <h2 className="mt-10 mb-3">{t("found", { total })}</h2>
      {items.length === 0 ? (
        <EmptyState title={t("empty.title")} level={3} actions={<ButtonLink href={all}>{t("empty.all")}</ButtonLink>}>{t("empty.text")}</EmptyState>
      ) : (
        <>
          <OrganisationList organisations={items} />
          <Pagination
            from={seen + 1}
            to={seen + items.length}
            total={total}
            nextHref={next ? to({ cursor: encodeOrganisationCursor(next) }) : undefined}
            nextCount={Math.min(items.length, total - seen - items.length)}
            firstHref={seen > 0 ? to() : undefined}
          />
        </>
      )}
    </div>
  );
}
