import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

interface EmptyStateProps {
  icon?: LucideIcon;
  title: string;
  /** Which heading; none inside a list that has one. */
  level?: 2 | 3;
  /** Why there is nothing. */
  children?: ReactNode;
  /** What to do next: one or two buttons. */
  actions?: ReactNode;
}

/** A list with nothing in it, and the way on. */
export const EmptyState = ({ icon, title, level = 2, children, actions }: EmptyStateProps) => {
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <div className="rounded-md border border-dashed border-field px-5 py-7 md:px-8">
      {icon && (
        <span className="mb-3 block text-accent">
          <Icon as={icon} size="lg" />
        </span>
      )}
      <Heading className="text-item">{title}</Heading>
      {children && <div className="measure mt-1 text-ink-2">{children}</div>}
      {actions && <div className="mt-5 flex flex-wrap items-center gap-3">{actions}</div>}
    </div>
  );
};
