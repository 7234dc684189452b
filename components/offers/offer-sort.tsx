import { ArrowUpDown, ChevronDown } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";
import { inOrder } from "@/lib/domain/search/address";
import { type Sort, sorts } from "@/lib/domain/search/cursor";
import type { OfferQuery } from "@/lib/domain/search/schema";
import { addressOf } from "@/lib/i18n/address";

interface OfferSortProps {
  query: OfferQuery;
  /** The order of this page. */
  current: Sort;
  /** A place was asked and understood: only then is there a nearest. */
  hasPlace: boolean;
}

/** In what order the results stand; a menu of links. */
export const OfferSort = ({ query, current, hasPlace }: OfferSortProps) => {
  const t = useTranslations("offers.sort");
  const locale = useLocale();
  const possible = sorts.filter((sort) => (sort === "nearest" ? hasPlace : sort !== "relevance" || query.q));
  return (
    <Disclosure
      className="relative"
      summaryClassName="inline-flex min-h-9 max-md:min-h-11 items-center gap-2 rounded-md px-2.5 text-fact font-bold whitespace-nowrap text-accent hover:bg-soft max-lg:border max-lg:border-accent"
      summary={
        <>
          <Icon as={ArrowUpDown} size="sm" />
          <span className="sr-only">{t("label")}: </span>
          {t(current)}
          <Icon as={ChevronDown} size="sm" />
        </>
      }
    >
      <ul className="absolute right-0 z-30 mt-1 w-max rounded-md border border-line bg-paper py-1.5 shadow-float">
        {possible.map((sort) => (
          <li key={sort}>
            <a
              href={addressOf({ pathname: "/offers", query: inOrder(query, sort) }, locale)}
              rel="nofollow"
              aria-current={sort === current ? "true" : undefined}
              className={`flex min-h-9 max-md:min-h-11 items-center px-4 text-fact no-underline hover:bg-soft ${sort === current ? "font-bold" : ""}`}
            >
              {t(sort)}
            </a>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
};
