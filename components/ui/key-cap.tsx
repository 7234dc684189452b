import type { ReactNode } from "react";

/** A key of the keyboard. */
export const KeyCap = ({ children }: { children: ReactNode }) => (
  <kbd className="inline-flex min-h-6 min-w-6 items-center justify-center rounded-sm border border-b-2 border-field bg-paper px-1.5 font-sans text-[0.75rem]/4 font-bold text-ink-2">
    {children}
  </kbd>
);
