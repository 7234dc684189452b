import type { ReactNode } from "react";

interface CountProps {
  children: ReactNode;
  /** On the chosen tab or the list that waits. */
  isStrong?: boolean;
}

/** How many there are, beside a word. */
export const Count = ({ children, isStrong = false }: CountProps) => (
  <span
    className={`inline-flex min-h-5.5 min-w-6 items-center justify-center rounded-md border px-1.5 text-[0.8125rem]/5 font-bold tabular-nums ${
      isStrong ? "border-soft bg-soft text-ink" : "border-line bg-mist text-ink-2"
    }`}
  >
    {children}
  </span>
);
