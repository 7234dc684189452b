import type { ReactNode } from "react";
import { Count } from "./count";

export interface WaitingRow {
  key: string;
  /** The act: "Teken je overeenkomst met Digitaal Vlaanderen". */
  title: ReactNode;
  /** One line: why, and what happens otherwise. */
  reason: ReactNode;
  /** A `Deadline`. */
  deadline?: ReactNode;
  /** One button that names the act, filled in the first row only: `action(index === 0)`. */
  action: (isFirst: boolean) => ReactNode;
}

interface WaitingListProps {
  /** "Dit wacht op jou". */
  title: string;
  rows: readonly WaitingRow[];
  /** "Toon de andere 3": opens what comes after the first ten. */
  moreLabel: (count: number) => string;
  /** What stands there when nothing waits. */
  empty: ReactNode;
}

/** More would be a wall; a list of its own has them all. */
const shown = 10;

const Rows = ({ rows, hasFirst }: { rows: readonly WaitingRow[]; hasFirst: boolean }) => (
  <ul className="mt-2 overflow-hidden rounded-md border border-line bg-paper">
    {rows.map((row, index) => {
      const isFirst = hasFirst && index === 0;
      return (
        <li
          key={row.key}
          className={`grid items-center gap-x-6 gap-y-2 border-b border-l-4 border-b-line px-4 py-3 last:border-b-0 md:grid-cols-[minmax(0,1fr)_auto_12.5rem] md:pl-4 ${
            isFirst ? "border-l-accent" : "border-l-transparent"
          }`}
        >
          <div>
            <h3 className="text-item">{row.title}</h3>
            <p className="text-small text-ink-2 first-letter:uppercase">{row.reason}</p>
          </div>
          <div>{row.deadline}</div>
          <div className="grid">{row.action(isFirst)}</div>
        </li>
      );
    })}
  </ul>
);

/** What waits for the reader, most urgent first: the first thing in every workspace. */
export const WaitingList = ({ title, rows, moreLabel, empty }: WaitingListProps) => (
  <section>
    <h2 className="flex items-center gap-2 text-section">
      {title}
      {rows.length > 0 && <Count isStrong>{rows.length}</Count>}
    </h2>
    {rows.length === 0 ? (
      <div className="mt-2 rounded-md border border-line bg-paper px-4 py-4 text-ink-2 md:px-5">{empty}</div>
    ) : (
      <Rows rows={rows.slice(0, shown)} hasFirst />
    )}
    {rows.length > shown && (
      <details className="mt-2 text-fact">
        <summary className="inline-flex min-h-(--control) items-center text-accent underline underline-offset-4">{moreLabel(rows.length - shown)}</summary>
        <Rows rows={rows.slice(shown)} hasFirst={false} />
      </details>
    )}
  </section>
);
