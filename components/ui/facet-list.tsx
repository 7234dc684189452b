import { Check } from "lucide-react";
import { useId } from "react";
import { Icon } from "./icon";

interface FacetOption {
  value: string;
  label: string;
  /** Results if this were chosen, whatever else of its own group is. Zero stays visible. */
  count: number;
  isSelected: boolean;
  /** The list with this choice turned over. */
  href: string;
}

interface FacetListProps {
  title: string;
  /** Between the title and the options: the same choice in another form, such as a map. */
  before?: React.ReactNode;
  options: readonly FacetOption[];
  /** Said after the options. */
  note?: React.ReactNode;
}

/**
 * A group of filters as links: they work without a script, each can be opened in a tab and shared.
 * They look like boxes to tick, because several can be on.
 */
export const FacetList = ({ title, before, options, note }: FacetListProps) => {
  const id = useId();
  return (
    <section aria-labelledby={id} className="border-t border-line py-4 first:border-t-0 first:pt-0">
      <h3 id={id} className="mb-2 text-fact font-bold">
        {title}
      </h3>
      {before}
      <ul>
        {options.map(({ value, label, count, isSelected, href }) => (
          <li key={value}>
            <a
              href={href}
              rel="nofollow"
              aria-current={isSelected ? "true" : undefined}
              className={`flex min-h-8 max-md:min-h-11 items-center gap-2.5 text-fact no-underline hover:text-accent ${
                isSelected ? "font-bold text-ink" : count === 0 ? "text-ink-2" : "text-ink"
              }`}
            >
              <span
                aria-hidden="true"
                className={`flex size-5 shrink-0 items-center justify-center rounded-sm border ${
                  isSelected ? "border-accent bg-accent text-on-accent" : "border-field bg-paper"
                }`}
              >
                {isSelected && <Icon as={Check} size="sm" />}
              </span>
              <span className="flex-1">{label}</span>
              <span className={`tabular-nums ${isSelected ? "" : "text-ink-2"}`}>{count}</span>
            </a>
          </li>
        ))}
      </ul>
      {note && <div className="mt-1.5 text-small text-ink-2">{note}</div>}
    </section>
  );
};
