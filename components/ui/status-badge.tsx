import {
  Calendar,
  CircleCheck,
  CircleDashed,
  CircleX,
  Flag,
  Hourglass,
  Info,
  Lock,
  type LucideIcon,
  Pause,
  Pencil,
  PencilLine,
} from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "./badge";

/**
 * The one table of states that people see, whatever the subject: its words stand in `ui.status`.
 * Each area says which of these its own states are.
 */
export const statuses = {
  waitsForYou: { tone: "you", icon: PencilLine },
  waitsForPerson: { tone: "warning", icon: Hourglass },
  waitsForOffice: { tone: "info", icon: Hourglass },
  waitsForAnswer: { tone: "neutral", icon: Hourglass },
  waitsForDecision: { tone: "info", icon: Hourglass },
  draft: { tone: "neutral", icon: Pencil },
  prepared: { tone: "neutral", icon: Pencil },
  new: { tone: "info", icon: Info },
  planned: { tone: "info", icon: Calendar },
  open: { tone: "success", icon: CircleCheck },
  chosen: { tone: "success", icon: CircleCheck },
  approved: { tone: "success", icon: CircleCheck },
  signed: { tone: "success", icon: CircleCheck },
  running: { tone: "success", icon: CircleCheck },
  suspended: { tone: "warning", icon: Pause },
  paid: { tone: "success", icon: CircleCheck },
  refused: { tone: "danger", icon: CircleX },
  notChosen: { tone: "neutral", icon: CircleX },
  withdrawn: { tone: "neutral", icon: CircleX },
  cancelled: { tone: "neutral", icon: CircleX },
  closed: { tone: "neutral", icon: Lock },
  completed: { tone: "neutral", icon: Flag },
  endedEarly: { tone: "neutral", icon: Flag },
  unknown: { tone: "unknown", icon: CircleDashed },
} as const satisfies Record<string, { tone: BadgeTone; icon: LucideIcon }>;

export type Status = keyof typeof statuses;

interface StatusBadgeProps {
  status: Status;
  /** Who is waited for, in `waitsForPerson` and `waitsForOffice`. */
  name?: string;
}

/** A state of a file, an offer, an agreement … in the words and the colour it has everywhere. */
export const StatusBadge = ({ status, name = "" }: StatusBadgeProps) => {
  const t = useTranslations("ui.status");
  const { tone, icon } = statuses[status];
  return (
    <Badge tone={tone} icon={icon}>
      {t(status, { name })}
    </Badge>
  );
};
