import { ChevronRight } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";

interface FoldOutProps {
  /** Names the act behind it. */
  summary: ReactNode;
  id?: string;
  isOpen?: boolean;
  children: ReactNode;
}

/** A step that asks something more before it is taken: closed until wanted, open without any script. */
export const FoldOut = ({ summary, id, isOpen, children }: FoldOutProps) => (
  <details id={id} open={isOpen} className="group">
    <summary className="inline-flex min-h-(--control) cursor-pointer items-center gap-1.5 font-bold text-accent">
      <span className="transition-transform group-open:rotate-90">
        <Icon as={ChevronRight} size="sm" />
      </span>
      {summary}
    </summary>
    <div className="mt-2 border-l-4 border-line pl-4">{children}</div>
  </details>
);
