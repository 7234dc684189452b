import { Calendar, Clock } from "lucide-react";
import type { ReactNode } from "react";
import { Icon } from "./icon";

/** `soon` amber, `now` red (the law's day, today, or past), `calm` otherwise. */
export type Urgency = "calm" | "soon" | "now";

const tones: Record<Urgency, string> = { calm: "text-ink", soon: "text-warning", now: "text-danger" };

interface DeadlineTextProps {
  urgency: Urgency;
  /** "Uiterlijk vr 27 november". */
  children: ReactNode;
  /** "nog 3 dagen". */
  left?: ReactNode;
  align?: "start" | "end";
}

/** The last day for something, in words that cannot be misread, and how far away it is. */
export const DeadlineText = ({ urgency, children, left, align = "start" }: DeadlineTextProps) => (
  <span className={`flex flex-wrap gap-x-2.5 text-fact md:flex-col ${align === "end" ? "md:items-end md:text-end" : ""}`}>
    <span className={`inline-flex items-center gap-1.5 font-bold ${tones[urgency]}`}>
      <Icon as={urgency === "calm" ? Calendar : Clock} size="sm" />
      {children}
    </span>
    {left && <span className="text-ink-2">{left}</span>}
  </span>
);
