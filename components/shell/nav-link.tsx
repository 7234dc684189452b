"use client";

import Link, { useLinkStatus } from "next/link";
import { useSelectedLayoutSegment } from "next/navigation";
import type { ReactNode } from "react";

/**
 * A dot while the page behind the link is on its way, from 300 ms on. No page has a loading file: it would hide
 * the whole page from who has no script, and turn its status 404 into 200.
 */
const Progress = () => (useLinkStatus().pending ? <span aria-hidden="true" className="delayed size-2 rounded-full bg-current" /> : null);

interface NavLinkProps {
  /** The address in the reader's language. */
  href: string;
  /** The folder below the layout that this link stands for; `null` is the layout's own page, nothing means elsewhere. */
  segment?: string | null;
  /** The reader is there, whatever the folder says. */
  isHere?: boolean;
  className: string;
  currentClassName: string;
  children: ReactNode;
}

/** A link of a menu that knows whether the reader is in its part of the site. */
export const NavLink = ({ href, segment, isHere = false, className, currentClassName, children }: NavLinkProps) => {
  const isCurrent = useSelectedLayoutSegment() === segment || isHere;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={isCurrent ? "true" : undefined}
      className={`gap-2 ${className} ${isCurrent ? currentClassName : ""}`}
    >
      {children}
      <Progress />
    </Link>
  );
};
