"use client";

import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useRef } from "react";

interface DisclosureProps {
  /** What stands in the button; it opens and closes without JavaScript too. */
  summary: ReactNode;
  summaryClassName?: string;
  /** A name for the button when its text alone does not say enough. */
  label?: string;
  className?: string;
  children: ReactNode;
}

/**
 * A `<details>` that behaves as a menu: Escape, a click elsewhere, the focus leaving and a new page close it.
 * For menus and explanations that must work before any script has come.
 */
export const Disclosure = ({ summary, summaryClassName, label, className, children }: DisclosureProps) => {
  const details = useRef<HTMLDetailsElement>(null);
  const pathname = usePathname();

  useEffect(() => {
    if (details.current) details.current.open = false;
  }, [pathname]);

  useEffect(() => {
    const closeFrom = (event: Event) => {
      const element = details.current;
      if (element?.open && event.target instanceof Node && !element.contains(event.target)) element.open = false;
    };
    const closeByKey = (event: KeyboardEvent) => {
      const element = details.current;
      if (event.key !== "Escape" || !element?.open) return;
      element.open = false;
      element.querySelector("summary")?.focus();
    };
    document.addEventListener("pointerdown", closeFrom);
    document.addEventListener("focusin", closeFrom);
    document.addEventListener("keydown", closeByKey);
    return () => {
      document.removeEventListener("pointerdown", closeFrom);
      document.removeEventListener("focusin", closeFrom);
      document.removeEventListener("keydown", closeByKey);
    };
  }, []);

  return (
    <details ref={details} className={className}>
      <summary className={summaryClassName} aria-label={label}>
        {summary}
      </summary>
      {children}
    </details>
  );
};
