import { CircleCheck, CircleDashed, Clock, type LucideIcon, OctagonX, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "./icon";

/** What a rule says: in order, mind this, not allowed, not known yet; `decision` is for a person to take. */
export type FindingOutcome = "pass" | "warn" | "fail" | "unknown" | "decision";

/** Four shapes, so that no outcome is told by its colour alone. */
export const outcomeLooks: Record<FindingOutcome, { icon: LucideIcon; text: string; edge: string }> = {
  pass: { icon: CircleCheck, text: "text-success", edge: "border-l-success" },
  warn: { icon: TriangleAlert, text: "text-warning", edge: "border-l-warning" },
  fail: { icon: OctagonX, text: "text-danger", edge: "border-l-danger" },
  unknown: { icon: CircleDashed, text: "text-ink-2", edge: "border-l-field" },
  decision: { icon: Clock, text: "text-warning", edge: "border-l-warning" },
};

interface FindingMarkProps {
  outcome: FindingOutcome;
  /** Another word than that of the table: "2 oranje", "Ja". */
  children?: React.ReactNode;
}

/** The shape and the word of an outcome. */
export const FindingMark = ({ outcome, children }: FindingMarkProps) => {
  const t = useTranslations("ui.outcome");
  const { icon, text } = outcomeLooks[outcome];
  return (
    <span className={`inline-flex items-center gap-2 font-bold ${text}`}>
      <Icon as={icon} size="sm" />
      {children ?? t(outcome)}
    </span>
  );
};
