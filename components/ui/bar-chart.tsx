import type { ReactNode } from "react";
import { BarFill, type Fill } from "./bar-fill";

interface Bar {
  key: string;
  label: string;
  /** Null is not known or hidden: no bar, only the text. Never draw it as 0. */
  value: number | null;
  /** The figure as people read it: `11.571`, `< 5`, `verborgen`. */
  text: string;
  fill?: Fill;
  /** Beside the figure, for what is counted differently. */
  note?: string;
}

interface BarChartProps {
  /** One sentence that says what the chart shows; it stands for the chart where it is not seen. */
  sentence: string;
  bars: readonly Bar[];
  /** The same figures as a table, right below: a `DataTable`. */
  table: ReactNode;
}

/** Bars of 24 px with their figure written beside them: no grid, no axis to read off, and always a table. */
export const BarChart = ({ sentence, bars, table }: BarChartProps) => {
  const largest = Math.max(1, ...bars.map(({ value }) => value ?? 0));
  return (
    <>
      <figure aria-label={sentence}>
        <ul aria-hidden="true" className="text-fact md:grid md:grid-cols-[max-content_1fr]">
          {bars.map(({ key, label, value, text, fill = "solid", note }) => (
            <li key={key} className="md:col-span-2 md:grid md:grid-cols-subgrid md:items-center">
              <span className="block pt-2 md:pt-0 md:pr-4 md:text-end">{label}</span>
              <span className="flex items-center gap-2.5 md:border-l-2 md:border-ink md:py-2">
                {value !== null && (
                  <span className="h-6 min-w-0.5" style={{ width: `calc((100% - 9rem) * ${(value / largest).toFixed(4)})` }}>
                    <BarFill fill={fill} />
                  </span>
                )}
                <span className={value === null ? "pl-2.5" : ""}>
                  <strong className="tabular-nums">{text}</strong>
                  {note && <span className="ml-2 text-small text-ink-2">{note}</span>}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </figure>
      {table}
    </>
  );
};
