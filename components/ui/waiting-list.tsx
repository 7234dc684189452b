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
  /** How many wait in all, where not all are shown. */
  total?: number;
  /** What stands there when nothing waits. */
  empty: ReactNode;
}

/** What waits for the reader, most urgent first: the first thing in every workspace. */
export const WaitingList = ({ title, rows, total = rows.length, empty }: WaitingListProps) => (
  <section>
    <h2 className="flex items-center gap-2 text-section">
      {title}
      {total > 0 && <Count isStrong>{total}</Count>}
    </h2>
    {rows.length === 0 ? (
      <div className="mt-2 rounded-md border border-line bg-paper px-4 py-4 text-ink-2 md:px-5">{empty}</div>
    ) : (
      <ul className="mt-2 overflow-hidden rounded-md border border-line bg-paper">
        {rows.map((row, index) => (
          <li
            key={row.key}
            className={`grid items-center gap-x-6 gap-y-2 border-b border-l-4 border-b-line px-4 py-3 last:border-b-0 md:grid-cols-[minmax(0,1fr)_auto_12.5rem] md:pl-4 ${
              index === 0 ? "border-l-accent" : "border-l-transparent"
            }`}
          >
            <div>
              <h3 className="text-item">{row.title}</h3>
              <p className="text-small text-ink-2">{row.reason}</p>
            </div>
            <div>{row.deadline}</div>
            <div className="grid">{row.action(index === 0)}</div>
          </li>
        ))}
      </ul>
    )}
  </section>
);
