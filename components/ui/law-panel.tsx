import { Scale } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type FindingOutcome, FindingMark, outcomeLooks } from "./finding-mark";
import { Icon } from "./icon";
import { type Source, SourceNote } from "./source-note";

export interface LawRow {
  key: string;
  outcome: FindingOutcome;
  /** "Duur: 6 maanden". */
  title: string;
  sentence?: ReactNode;
  source?: Source;
}

/** What a version of the law says without an outcome for this case: insurance, say. */
export interface LawStatement {
  key: string;
  title: string;
  sentence: ReactNode;
  source?: Source;
}

interface LawPanelProps {
  rows: readonly LawRow[];
  statements?: readonly LawStatement[];
  /** "Nagekeken op 22 november 2026". */
  checkedOn?: ReactNode;
  level?: 2 | 3;
}

const grid = "grid gap-x-6 gap-y-1 px-4 py-4 md:grid-cols-[10.75rem_minmax(0,1fr)_15.625rem] md:px-5";
const counted: readonly FindingOutcome[] = ["pass", "warn", "fail", "unknown"];

/** The rules of a place or a version: state, sentence, source. The header counts the states. */
export const LawPanel = ({ rows, statements = [], checkedOn, level = 3 }: LawPanelProps) => {
  const t = useTranslations("ui.law");
  const Heading = level === 2 ? "h2" : "h3";
  const counts = counted
    .map((outcome) => ({ outcome, count: rows.filter((row) => row.outcome === outcome).length }))
    .filter(({ count }) => count > 0)
    .map(({ outcome, count }) => t(`count.${outcome}`, { count }));
  return (
    <section className="overflow-hidden rounded-md border border-line bg-paper text-fact">
      <div className="flex flex-wrap items-center justify-between gap-x-4 border-b border-line bg-mist px-4 py-3 md:px-5">
        <Heading className="inline-flex items-center gap-2.5 text-body font-bold">
          <Icon as={Scale} />
          <span className="sr-only">{t("label")}: </span>
          {counts.join(", ")}
        </Heading>
        {checkedOn && <p className="text-small text-ink-2">{checkedOn}</p>}
      </div>
      <ul className="divide-y divide-line-2">
        {rows.map((row) => (
          <li key={row.key} className={`border-l-4 ${outcomeLooks[row.outcome].edge} ${grid}`}>
            <div>
              <FindingMark outcome={row.outcome} />
            </div>
            <div>
              <p className="font-bold">{row.title}</p>
              {row.sentence && <p>{row.sentence}</p>}
            </div>
            <div>{row.source && <SourceNote source={row.source} />}</div>
          </li>
        ))}
        {statements.map((statement) => (
          <li key={statement.key} className={`border-l-4 border-l-transparent ${grid}`}>
            <p className="text-ink-2">{t("alsoKnow")}</p>
            <div>
              <p className="font-bold">{statement.title}</p>
              <p>{statement.sentence}</p>
            </div>
            <div>{statement.source && <SourceNote source={statement.source} />}</div>
          </li>
        ))}
      </ul>
    </section>
  );
};
