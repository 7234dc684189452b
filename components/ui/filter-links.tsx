import type { LucideIcon } from "lucide-react";
import { Count } from "./count";
import { Icon } from "./icon";

interface FilterLink {
  key: string;
  label: string;
  href: string;
  /** How many rows it leaves. */
  count: number;
  isCurrent: boolean;
  icon?: LucideIcon;
}

interface FilterLinksProps {
  label: string;
  filters: readonly FilterLink[];
}

/** Ready-made views above a list of work, each with how many rows it has. */
export const FilterLinks = ({ label, filters }: FilterLinksProps) => (
  <nav aria-label={label}>
    <ul className="flex flex-wrap gap-1.5">
      {filters.map(({ key, label: word, href, count, isCurrent, icon }) => (
        <li key={key}>
          <a
            href={href}
            aria-current={isCurrent ? "true" : undefined}
            className={`inline-flex min-h-8 max-md:min-h-11 items-center gap-2 rounded-md border px-2.5 text-fact no-underline hover:text-ink ${
              isCurrent ? "border-accent bg-soft font-bold text-ink" : "border-transparent text-ink hover:bg-mist"
            }`}
          >
            {icon && <Icon as={icon} size="sm" />}
            {word}
            <Count>{count}</Count>
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
