import { useTranslations } from "next-intl";
import { decisionReasons } from "@/lib/domain/decisions/reasons";

/** Every coded reason with the sentence that the letter states for it. */
export const useReasonWords = (): Readonly<Record<string, string>> => {
  const t = useTranslations("letter.reasons");
  const codes = Object.values(decisionReasons).flatMap((byOutcome) => Object.values(byOutcome).flat());
  return Object.fromEntries(codes.map((code) => [code, t(code)]));
};
