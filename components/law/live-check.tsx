"use client";

import { CalendarCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { Button } from "@/components/ui/button";
import { FindingList, type FindingItem } from "@/components/ui/finding-list";
import { askableFacts } from "@/lib/domain/regulation/askable-facts";
import { checkForStep, looksAt, type LawStep } from "@/lib/domain/regulation/check-step";
import { outcomes, type Finding } from "@/lib/domain/regulation/finding";
import { mendOf, type Mend, type MendableDay } from "@/lib/domain/regulation/mend";
import type { ExtraRows } from "@/lib/domain/regulation/parameters/entered-rows";
import { builtInParameters, withExtraRows } from "@/lib/domain/regulation/parameters/parameters";
import type { Facts } from "@/lib/domain/regulation/schema";
import { formatDay, formatLongDay } from "@/lib/i18n/format";
import type { LawWords } from "./law-words";
import { fillIn, useTypedForm } from "./use-typed-form";

export interface LiveCheckProps {
  /** The id of the form that it stands beside. */
  formId: string;
  /**
   * The facts of the case: what the page knows, with what now stands in the form. Gets null on the server and until the
   * page has come alive. Answers null while too little is known to ask the law (no kind, no first day). Leave out what is
   * not known; what cannot be, such as an end before its start, counts as not known: the form itself says that.
   */
  factsFrom: (form: FormData | null) => Facts | null;
  /** The step that the form leads to: what fails there blocks it. */
  step: LawStep;
  /** False: only what the step looks at, where the facts of the rest are not for the reader. */
  showsAll?: boolean;
  /** Rows of the parameter tables that coordinators entered: `currentExtraRows()` on the server. */
  extraRows: ExtraRows;
  /** The days that the form asks for, so that they can be mended in it, under these names. */
  mendable: readonly MendableDay[];
  /** `useLawWords` in a server component. */
  words: LawWords;
}

const lastDayOf = ({ rule, outcome, limit }: Finding): string | null =>
  rule === "max-duration" && outcome === "fail" && typeof limit === "string" ? limit : null;

const MendButton = ({ formId, mend, words }: { formId: string; mend: Mend; words: LawWords }) => {
  const locale = useLocale();
  return (
    <Button size="sm" icon={CalendarCheck} onClick={() => fillIn(formId, mend.field, mend.day)}>
      {words.mend[mend.field].replace("{day}", formatDay(mend.day, locale))}
    </Button>
  );
};

/** Says how many findings there are of each kind when that changes: who does not see the list hears it. */
const Announced = ({ findings }: { findings: readonly Finding[] }) => {
  const t = useTranslations("ui.finding.count");
  const told = outcomes.map((outcome) => t(outcome, { count: findings.filter((finding) => finding.outcome === outcome).length }));
  return <output className="sr-only">{told.join(", ")}</output>;
};

/**
 * The check of the law beside a form, as fast as one types: the same rules that decide at the step itself, worked out in
 * the browser, without a call to the server. Green, orange, red, grey; the last allowed day in its own box, the source in
 * a fold-out, and a button that mends what the rule has a day for. Give it a `factsFrom` of a client module.
 */
export const LiveCheck = ({ formId, factsFrom, step, showsAll = true, extraRows, mendable, words }: LiveCheckProps) => {
  const locale = useLocale();
  const typed = useTypedForm(formId);
  const parameters = useMemo(() => withExtraRows(builtInParameters, extraRows), [extraRows]);
  const facts = askableFacts(factsFrom(typed));
  if (!facts) return <FindingList title={words.title} findings={[]} footer={words.waiting} />;
  const { answer } = checkForStep(step, facts, parameters);
  const findings = showsAll ? answer.findings : answer.findings.filter(({ rule }) => looksAt(step, rule));
  const items = findings.map((finding): FindingItem => {
    const lastDay = lastDayOf(finding);
    const mend = mendOf(finding);
    return {
      key: finding.rule, outcome: finding.outcome, title: words.rules[finding.rule], sentence: finding.message[locale], source: finding.source,
      lastAllowedDay: lastDay ? formatLongDay(lastDay, locale) : undefined,
      mend: mend && mendable.includes(mend.field) && <MendButton formId={formId} mend={mend} words={words} />,
    };
  });
  return (
    <>
      <Announced findings={findings} />
      <FindingList title={words.title} findings={items} footer={words.footer} />
    </>
  );
};
