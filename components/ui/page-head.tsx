import type { ReactNode } from "react";
import { BackLink } from "./breadcrumb";

interface PageHeadProps {
  /** One step back: "Dossiers". */
  back?: { href: string; label: string };
  title: ReactNode;
  /** Below the title: badges, number, period. */
  meta?: ReactNode;
  /** At the right: what can be done with the whole page. */
  actions?: ReactNode;
}

/** The head of a page inside a workspace. */
export const PageHead = ({ back, title, meta, actions }: PageHeadProps) => (
  <div className="mb-6 flex flex-wrap items-start justify-between gap-x-6 gap-y-4">
    <div className="min-w-0">
      {back && (
        <div className="mb-1">
          <BackLink href={back.href}>{back.label}</BackLink>
        </div>
      )}
      <h1>{title}</h1>
      {meta && <div className="mt-1.5 flex flex-wrap items-center gap-x-4 gap-y-1.5 text-fact text-ink-2">{meta}</div>}
    </div>
    {actions && <div className="flex flex-wrap gap-2.5">{actions}</div>}
  </div>
);
