import { ChevronLeft, ChevronRight } from "lucide-react";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "./icon";

interface Crumb {
  label: string;
  href: string;
}

interface BreadcrumbProps {
  /** From the outside in. */
  trail: readonly Crumb[];
  /** This very page. */
  current: string;
}

/** Where the reader is on the public site. On a phone only the way back, which is what a thumb wants. */
export const Breadcrumb = ({ trail, current }: BreadcrumbProps) => {
  const t = useTranslations("ui");
  const parent = trail.at(-1);
  return (
    <nav aria-label={t("breadcrumb")} className="py-4 text-small in-data-density:py-0">
      {parent && (
        <div className="md:hidden">
          <BackLink href={parent.href}>{parent.label}</BackLink>
        </div>
      )}
      <ol className="hidden flex-wrap items-center gap-x-3 gap-y-1 text-ink-2 md:flex">
        {trail.map(({ label, href }) => (
          <li key={href} className="flex items-center gap-3">
            <Link href={href} prefetch={false} className="text-ink-2">
              {label}
            </Link>
            <Icon as={ChevronRight} size="sm" />
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
};

interface BackLinkProps {
  href: string;
  /** Where it leads: "Dossiers", never only "Terug". */
  children: ReactNode;
}

/** One step back, above the title of a page inside a workspace. */
export const BackLink = ({ href, children }: BackLinkProps) => (
  <Link href={href} prefetch={false} className="inline-flex min-h-6 items-center gap-1.5 text-fact no-underline hover:underline max-md:min-h-11">
    <Icon as={ChevronLeft} size="sm" />
    {children}
  </Link>
);
