"use client";

import { CalendarCheck } from "lucide-react";
import { useLocale } from "next-intl";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { FindingList, type FindingItem } from "@/components/ui/finding-list";
import { checkOffer, type OfferTerms } from "@/lib/domain/offers/law";
import { centsFrom, hoursFrom } from "@/lib/domain/offers/typed-numbers";
import type { Finding } from "@/lib/domain/regulation/finding";
import { formatDay, formatLongDay } from "@/lib/i18n/format";

interface OfferFormLawProps {
  /** The form beside it, whose answers count before they are kept. */
  formId: string;
  /** What was kept. */
  terms: OfferTerms;
  /** The form asks for the last day, so it can be mended there. */
  canMend: boolean;
  words: {
    title: string;
    footer: string;
    /** While kind or first day are not known. */
    waiting: string;
    /** "Zet op {day}", with {day} in it. */
    mend: string;
    /** By rule. */
    rules: Readonly<Record<string, string>>;
  };
}

/** Long enough that nobody is corrected in the middle of a word. */
const pauseMilliseconds = 300;

const numberOr = (value: unknown): number | null => (typeof value === "number" && Number.isFinite(value) ? value : null);

/** What was kept, with what now stands in the form. */
const typedTerms = (form: HTMLFormElement, terms: OfferTerms): OfferTerms => {
  const data = new FormData(form);
  const text = (name: "instrument" | "startsOn" | "endsOn"): string | null => {
    const value = data.get(name);
    return typeof value === "string" ? value || null : terms[name];
  };
  return {
    ...terms,
    instrument: text("instrument"), startsOn: text("startsOn"), endsOn: text("endsOn"),
    hoursPerWeek: data.has("hoursPerWeek") ? numberOr(hoursFrom(data.get("hoursPerWeek"))) : terms.hoursPerWeek,
    allowanceCents: data.has("allowanceCents") ? numberOr(centsFrom(data.get("allowanceCents"))) : terms.allowanceCents,
  };
};

const useTyped = (formId: string, terms: OfferTerms): OfferTerms => {
  const [typed, setTyped] = useState(terms);
  useEffect(() => {
    const form = document.getElementById(formId);
    if (!(form instanceof HTMLFormElement)) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const read = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setTyped(typedTerms(form, terms)), pauseMilliseconds);
    };
    read();
    form.addEventListener("input", read);
    return () => {
      clearTimeout(timer);
      form.removeEventListener("input", read);
    };
  }, [formId, terms]);
  return typed;
};

const lastDayOf = ({ rule, outcome, limit }: Finding): string | null =>
  rule === "max-duration" && outcome === "fail" && typeof limit === "string" ? limit : null;

/** Puts a day in the form as if it was typed there. */
const fillIn = (formId: string, day: string): void => {
  const field = document.querySelector(`#${CSS.escape(formId)} [name="endsOn"]`);
  if (!(field instanceof HTMLInputElement)) return;
  field.value = day;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
};

/** The check of the law, as fast as one types: the same rules that decide at publication, worked out in the browser. */
export const OfferFormLaw = ({ formId, terms, canMend, words }: OfferFormLawProps) => {
  const locale = useLocale();
  const typed = useTyped(formId, terms);
  const check = checkOffer("publish", typed);
  if (!check) return <FindingList title={words.title} findings={[]} footer={words.waiting} />;
  const findings = check.answer.findings.map((finding): FindingItem => {
    const lastDay = lastDayOf(finding);
    return {
      key: finding.rule, outcome: finding.outcome, title: words.rules[finding.rule] ?? finding.rule, sentence: finding.message[locale], source: finding.source,
      lastAllowedDay: lastDay ? formatLongDay(lastDay, locale) : undefined,
      mend: lastDay && canMend && (
        <Button size="sm" icon={CalendarCheck} onClick={() => fillIn(formId, lastDay)}>
          {words.mend.replace("{day}", formatDay(lastDay, locale))}
        </Button>
      ),
    };
  });
  return <FindingList title={words.title} findings={findings} footer={words.footer} />;
};
