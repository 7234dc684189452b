import { useLocale, useTranslations } from "next-intl";
import { type Question, skipped } from "@/lib/domain/guidance/questions";
import { dayText } from "@/lib/domain/regulation/text";

interface AnswerWords {
  /** Beside its question: "27 jaar", "Ik zoek werk". */
  answer: (question: Question, value: string) => string;
  /** By itself: "8 maanden ingeschreven bij VDAB". */
  said: (question: Question, value: string) => string;
}

/** What was answered, in words. */
export const useAnswerWords = (): AnswerWords => {
  const t = useTranslations("guidance");
  const locale = useLocale();
  const answer = ({ key, kind }: Question, value: string): string => {
    if (value === skipped) return t(t.has(`q.${key}.skip`) ? `q.${key}.skip` : "panel.skipped");
    if (kind === "choice") return t(`q.${key}.options.${value}.label`);
    return kind === "day" ? dayText(value)[locale] : `${value} ${t(`q.${key}.unit`)}`;
  };
  const said = (question: Question, value: string): string => {
    const { key, kind } = question;
    if (value === skipped) return t.has(`q.${key}.said.skip`) ? t(`q.${key}.said.skip`) : `${t(`q.${key}.title`)} ${t("panel.skipped")}`;
    if (kind === "choice") return t.has(`q.${key}.said.${value}`) ? t(`q.${key}.said.${value}`) : answer(question, value);
    return t(`q.${key}.said`, kind === "day" ? { day: dayText(value)[locale] } : { value: Number(value) });
  };
  return { answer, said };
};
