import { CircleCheck, CirclePause, Clock, Lock, Pencil, Users, type LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import { Badge, type BadgeTone } from "@/components/ui/badge";
import type { OfferStatus } from "@/lib/domain/offers/status";

const looks: Record<OfferStatus, { tone: BadgeTone; icon: LucideIcon }> = {
  draft: { tone: "neutral", icon: Pencil },
  published: { tone: "success", icon: CircleCheck },
  paused: { tone: "warning", icon: CirclePause },
  full: { tone: "info", icon: Users },
  closed: { tone: "neutral", icon: Lock },
  expired: { tone: "neutral", icon: Clock },
};

/** The state of an offer in the words of its organisation. */
export const OfferStatusBadge = ({ status }: { status: OfferStatus }) => {
  const t = useTranslations("entity.status");
  const { tone, icon } = looks[status];
  return <Badge tone={tone} icon={icon}>{t(status)}</Badge>;
};
