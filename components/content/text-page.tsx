import type { ReactNode } from "react";
import { Prose } from "./prose";

export interface Section {
  /** Anchor of the section; shared in links, so it stays. */
  id: string;
  title: string;
}

interface TextPageProps {
  title: string;
  lead: string;
  /** Heading of the table of contents. */
  contentsTitle: string;
  contents: readonly Section[];
  /** Above the title, on a page below another one. */
  above?: ReactNode;
  children: ReactNode;
}

/** A page to read: title, lead, table of contents at the left (above, on a phone), sections. */
export const TextPage = ({ title, lead, contentsTitle, contents, above, children }: TextPageProps) => (
  <div className={`page-width pb-16 ${above ? "" : "pt-10"}`}>
    {above}
    <h1>{title}</h1>
    <Prose text={lead} className="mt-4 text-lead text-ink-2" />
    <div className="mt-10 grid gap-x-12 gap-y-10 lg:grid-cols-[12rem_minmax(0,1fr)]">
      <nav aria-labelledby="contents" className="text-fact">
        <h2 id="contents" className="text-fact font-bold">
          {contentsTitle}
        </h2>
        <ul className="mt-3 space-y-2 border-s-2 border-line ps-4">
          {contents.map(({ id, title: label }) => (
            <li key={id}>
              <a href={`#${id}`}>{label}</a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="min-w-0 space-y-12">{children}</div>
    </div>
  </div>
);

/** One part of a `TextPage`, under its own heading. */
export const TextSection = ({ id, title, children }: Section & { children: ReactNode }) => (
  <section aria-labelledby={id}>
    <h2 id={id} className="ruled pt-4">
      {title}
    </h2>
    <div className="mt-4">{children}</div>
  </section>
);
