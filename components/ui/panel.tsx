import type { ReactNode } from "react";

interface PanelProps {
  title?: ReactNode;
  /** At the right of the title: a count, a link, a badge. */
  aside?: ReactNode;
  /** Which heading the title is; the page's own outline decides. */
  level?: 2 | 3;
  /** For `aria-labelledby` and links to this place. */
  id?: string;
  /** `private`: a dashed box around what only one role sees; say which in `aside`. */
  kind?: "plain" | "private";
  /** Rows and tables reach the edge by themselves. */
  isFlush?: boolean;
  /** Below a hairline, usually a link to everything. */
  footer?: ReactNode;
  children: ReactNode;
}

/** A box with a mist header row. Boxes hold facts, checks and work to do; running text needs none. */
export const Panel = ({ title, aside, level = 2, id, kind = "plain", isFlush, footer, children }: PanelProps) => {
  const Heading = level === 2 ? "h2" : "h3";
  const edge = kind === "private" ? "border-dashed border-field" : "border-line";
  return (
    <section id={id} aria-labelledby={id && title ? `${id}-title` : undefined} className={`rounded-md border bg-paper ${edge}`}>
      {title && (
        <div
          className={`flex flex-wrap items-center justify-between gap-x-4 gap-y-1 rounded-t-md border-b bg-mist px-4 py-2.5 md:px-5 ${edge}`}
        >
          <Heading id={id && `${id}-title`} className="text-section">
            {title}
          </Heading>
          {aside && <div className="text-small text-ink-2">{aside}</div>}
        </div>
      )}
      <div className={isFlush ? "" : "px-4 py-4 md:px-5"}>{children}</div>
      {footer && <div className="border-t border-line-2 px-4 py-3 text-fact md:px-5">{footer}</div>}
    </section>
  );
};
