"use client";

import Link from "next/link";
import { useSelectedLayoutSegment } from "next/navigation";
import type { ReactNode } from "react";

interface NavLinkProps {
  /** The address in the reader's language. */
  href: string;
  /** The folder below the layout that this link stands for; `null` is the layout's own page. */
  segment: string | null;
  className: string;
  currentClassName: string;
  children: ReactNode;
}

/** A link of a menu that knows whether the reader is in its part of the site. */
export const NavLink = ({ href, segment, className, currentClassName, children }: NavLinkProps) => {
  const isCurrent = useSelectedLayoutSegment() === segment;
  return (
    <Link
      href={href}
      prefetch={false}
      aria-current={isCurrent ? "true" : undefined}
      className={`${className} ${isCurrent ? currentClassName : ""}`}
    >
      {children}
    </Link>
  );
};
