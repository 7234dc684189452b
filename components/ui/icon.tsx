import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";

const sizes = { sm: "size-4", md: "size-5", lg: "size-6", xl: "size-7" } as const;

interface IconProps {
  as: LucideIcon;
  size?: keyof typeof sizes;
  className?: string;
}

/** A drawing beside its word, so hidden from who listens. Never alone: use `IconText`, or give the control a name. */
export const Icon = ({ as: Drawing, size = "md", className = "" }: IconProps) => (
  <Drawing aria-hidden="true" focusable="false" strokeWidth={1.9} className={`shrink-0 ${sizes[size]} ${className}`} />
);

interface IconTextProps extends IconProps {
  children: ReactNode;
}

/** A drawing and its word on one line, the drawing beside the first line of a long text. */
export const IconText = ({ as, size = "sm", className = "", children }: IconTextProps) => (
  <span className={`inline-flex items-start gap-2 ${className}`}>
    <span className="flex h-[1lh] items-center">
      <Icon as={as} size={size} />
    </span>
    <span>{children}</span>
  </span>
);
