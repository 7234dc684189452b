import { Circle, CircleCheck, CircleDot, type LucideIcon, Pencil, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { IconText } from "@/components/ui/icon";
import type { AnswerView } from "@/lib/domain/answers/answer-view";
import { type PartState, partStateOf } from "@/lib/domain/answers/part-state";

const looks: Record<PartState, { icon: LucideIcon; className: string }> = {
  agreed: { icon: CircleCheck, className: "text-success" },
  changed: { icon: Pencil, className: "text-info" },
  unanswerable: { icon: TriangleAlert, className: "text-warning" },
  waitsForYou: { icon: CircleDot, className: "font-bold text-ink" },
  waitsForOther: { icon: Circle, className: "text-ink-2" },
};

interface PartListProps {
  answer: Pick<AnswerView, "parts" | "measurement">;
  /** What a part asks in two or three words, by its query. */
  shortOf: (measure: string) => string;
}

/** The parts of an answer beside its text, each with where it stands. */
export const PartList = ({ answer, shortOf }: PartListProps) => {
  const t = useTranslations("answers");
  return (
    <nav aria-label={t("parts")} className="rounded-md border border-line bg-paper p-3 text-fact lg:sticky lg:top-4" data-no-print>
      <ul>
        {answer.parts.map((part) => {
          const state = partStateOf(part, answer.measurement.measures[part.measure]);
          return (
            <li key={part.key}>
              <a className="grid grid-cols-[2rem_minmax(0,1fr)] px-2 py-1.5 no-underline" href={`#deel-${part.key}`}>
                <strong>{part.key}</strong>
                <span className="grid">
                  <span>{shortOf(part.measure)} </span>
                  <IconText as={looks[state].icon} className={`text-small ${looks[state].className}`}>{t(`partState.${state}`)}</IconText>
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
};
