import type { ReactNode } from "react";

interface Fact {
  term: ReactNode;
  value: ReactNode;
  /** Smaller, below the value. */
  note?: ReactNode;
  /** Needed where `term` is not a text. */
  key?: string;
}

interface DescriptionListProps {
  facts: readonly Fact[];
  /** `lines` puts a hairline between them, as in a box of facts. */
  look?: "lines" | "plain";
  /** Width of the words at the left. */
  termWidth?: "sm" | "md" | "lg";
}

const widths = { sm: "md:grid-cols-[6.5rem_1fr]", md: "md:grid-cols-[10.5rem_1fr]", lg: "md:grid-cols-[14rem_1fr]" } as const;

/** Facts by name: the word, then the value. */
export const DescriptionList = ({ facts, look = "lines", termWidth = "md" }: DescriptionListProps) => (
  <dl className={look === "lines" ? "divide-y divide-line-2" : "space-y-2"}>
    {facts.map(({ term, value, note, key }) => (
      <div
        key={key ?? (typeof term === "string" ? term : undefined)}
        className={`grid grid-cols-[minmax(7.5rem,2fr)_minmax(0,5fr)] gap-x-4 text-fact ${widths[termWidth]} ${look === "lines" ? "py-2.5" : ""}`}
      >
        <dt className="hyphens-auto text-ink-2">{term}</dt>
        <dd className="min-w-0">
          {value}
          {note && <span className="block text-small text-ink-2">{note}</span>}
        </dd>
      </div>
    ))}
  </dl>
);
