import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

/** `you` is filled petrol and means one thing: the reader is at turn. `unknown` is dashed: nobody knows yet. */
export type BadgeTone = "you" | "success" | "warning" | "danger" | "info" | "neutral" | "unknown";

const tones: Record<BadgeTone, string> = {
  you: "border-accent bg-accent text-on-accent",
  success: "border-success/35 bg-success-soft text-success",
  warning: "border-warning/35 bg-warning-soft text-warning",
  danger: "border-danger/35 bg-danger-soft text-danger",
  info: "border-info/35 bg-info-soft text-info",
  neutral: "border-line bg-grey-soft text-ink",
  unknown: "border-dashed border-field bg-paper text-ink-2",
};

interface BadgeProps {
  tone?: BadgeTone;
  icon?: LucideIcon;
  children: ReactNode;
}

/** A state in one or two words: bordered, with a drawing, never colour alone. */
export const Badge = ({ tone = "neutral", icon, children }: BadgeProps) => (
  <span
    className={`inline-flex min-h-6.5 items-center gap-1.5 rounded-sm border px-2 text-small leading-5 font-bold whitespace-nowrap ${tones[tone]}`}
  >
    {icon && <Icon as={icon} size="sm" />}
    {children}
  </span>
);
