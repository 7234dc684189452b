import { EyeOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "./icon";

interface HiddenFigureProps {
  /** `small`: 1 to 4 people; `neighbour`: hidden because it would give a small one away. */
  reason: "small" | "neighbour";
}

/** A figure that is not shown, and why. It opens in place, without script. */
export const HiddenFigure = ({ reason }: HiddenFigureProps) => {
  const t = useTranslations("ui.hidden");
  return (
    <details name="hidden-figure" className="inline-block text-start">
      <summary className="inline-flex items-center gap-1.5 font-bold text-ink-2">
        <Icon as={EyeOff} size="sm" />
        <span className="underline decoration-field decoration-dotted underline-offset-4">{t(reason)}</span>
      </summary>
      <p className="mt-1 max-w-60 text-small font-normal text-ink">{t(`${reason}Why`)}</p>
    </details>
  );
};
