import { useTranslations } from "next-intl";
import { ruleNames, type RuleName } from "@/lib/domain/regulation/finding";
import type { MendableDay } from "@/lib/domain/regulation/mend";

/** The sentences of a live check. A server component reads them and hands them on. */
export interface LawWords {
  readonly title: string;
  /** Below the findings: that this is a help, and what the step waits for. */
  readonly footer: string;
  /** Instead of findings, while too little is known to ask the law. */
  readonly waiting: string;
  /** On the button that mends a day, with `{day}` in it. */
  readonly mend: Readonly<Record<MendableDay, string>>;
  readonly rules: Readonly<Record<RuleName, string>>;
}

/** The words of a live check; `footer` and `waiting` are those of the form that it stands beside. */
export const useLawWords = ({ footer, waiting }: Pick<LawWords, "footer" | "waiting">): LawWords => {
  const t = useTranslations("law");
  const rules = useTranslations("offers.offer.rules");
  return {
    title: t("title"), footer, waiting,
    mend: { startsOn: t.raw("mend.startsOn"), endsOn: t.raw("mend.endsOn") },
    // The list of rules is closed, and so is the object that is made of it.
    rules: Object.fromEntries(ruleNames.map((rule) => [rule, rules(rule)])) as Record<RuleName, string>,
  };
};
