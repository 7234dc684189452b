import { useTranslations } from "next-intl";
import { SegmentLinks } from "@/components/ui/segment-links";
import { type Side, sides } from "@/lib/domain/guidance/questions";

interface SideSwitchProps {
  side: Side;
  hrefs: Readonly<Record<Side, string>>;
}

/** Whose questions: of who looks for a place, or of who offers one. */
export const SideSwitch = ({ side, hrefs }: SideSwitchProps) => {
  const t = useTranslations("guidance.side");
  return <SegmentLinks label={t("label")} segments={sides.map((one) => ({ label: t(one), href: hrefs[one], isCurrent: one === side }))} />;
};
