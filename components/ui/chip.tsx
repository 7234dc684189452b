import { X } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "./icon";

interface ChipProps {
  label: string;
  /** The same list without this filter. */
  href: string;
}

/** A filter that is on; the cross takes it away. */
export const Chip = ({ label, href }: ChipProps) => {
  const t = useTranslations("ui");
  return (
    <a
      href={href}
      className="inline-flex min-h-8.5 max-md:min-h-11 items-center gap-2 rounded-full border border-accent py-0.5 pr-1 pl-3.5 text-fact font-bold no-underline hover:bg-soft"
    >
      <span className="sr-only">{t("removeFilter")}</span>
      {label}
      <span className="flex size-6 items-center justify-center rounded-full bg-soft">
        <Icon as={X} size="sm" />
      </span>
    </a>
  );
};

interface ChipListProps {
  chips: readonly ChipProps[];
  /** The list without any filter. */
  clearHref: string;
}

/** All filters that are on, and one way to be rid of them. */
export const ChipList = ({ chips, clearHref }: ChipListProps) => {
  const t = useTranslations("ui");
  if (chips.length === 0) return null;
  return (
    <ul aria-label={t("activeFilters")} className="flex flex-wrap items-center gap-x-2 gap-y-2">
      {chips.map((chip) => (
        <li key={chip.href}>
          <Chip {...chip} />
        </li>
      ))}
      <li>
        <a href={clearHref} className="inline-flex min-h-6 max-md:min-h-11 items-center px-2 text-fact">
          {t("clearFilters")}
        </a>
      </li>
    </ul>
  );
};
