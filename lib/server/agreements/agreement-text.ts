import { createTranslator } from "next-intl";
import type { AgreementFacts } from "@/lib/domain/agreements/agreement-facts";
import type { Json } from "@/lib/domain/agreements/canonical";
import type { ClauseParts, ClauseValue, Sentence } from "@/lib/domain/agreements/clause";
import { clausesOf } from "@/lib/domain/agreements/clauses-of";
import type { FrozenClause } from "@/lib/domain/agreements/frozen-document";
import type { FrozenText } from "@/lib/domain/agreements/frozen-text";
import { formatKboNumber } from "@/lib/domain/identifiers";
import { describeHalfDays, weekdays } from "@/lib/domain/placements/half-days";
import english from "@/lib/i18n/messages/en/agreement.json";
import dutch from "@/lib/i18n/messages/nl/agreement.json";
import type { Locale } from "@/lib/i18n/routing";
import type { AgreementDetails } from "@/lib/server/agreements/agreement-details";

/** What an agreement version freezes; the hash covers exactly this. Dutch is the language that applies. */
export interface AgreementText extends FrozenText {
  format: "opstap-agreement/2";
  instrument: string;
  regulationId: string;
  terms: FrozenText["terms"] & { lanes: number[] };
}

/** The library derives keys from the messages' type; the clauses name theirs as data. A key without a sentence throws. */
type Translate = (key: string, values?: Record<string, string>) => string;

const translatorOf = (locale: Locale): Translate => createTranslator({
  locale, messages: locale === "nl" ? dutch : english, timeZone: "Europe/Brussels",
  onError: (error) => {
    throw error;
  },
}) as Translate;

/** Half days in the words of one language. */
const daysInWords = (lanes: readonly number[], t: Translate): string[] =>
  describeHalfDays(lanes, {
    weekdays: weekdays.map((day) => t(`weekdays.${day}`)),
    whole: (day) => t("days.whole", { day }),
    morning: (day) => t("days.morning", { day }),
    afternoon: (day) => t("days.afternoon", { day }),
  });

/** An IBO is a training of a `cursist`; who learns at school too is a `leerling`. */
const wordsOf = (instrument: string): { what: "placement" | "training"; person: "trainee" | "course" | "learner" } => {
  if (instrument.startsWith("ibo")) return { what: "training", person: "course" };
  if (["oao", "sao", "so-ot"].includes(instrument)) return { what: "training", person: "learner" };
  return { what: "placement", person: "trainee" };
};

/** What every sentence may name. */
const commonValues = (facts: AgreementFacts, t: Translate): Record<string, string> => {
  const { what, person } = wordsOf(facts.instrument);
  return {
    trainee: facts.trainee, host: facts.host, school: facts.school ?? "", course: facts.course ?? "", mediator: facts.mediator ?? "VDAB",
    mentor: facts.mentor, supervisor: facts.supervisor ?? "", title: facts.title,
    what: t(`what.${what}`), What: t(`What.${what}`), person: t(`person.${person}`), Person: t(`Person.${person}`),
  };
};

const isSentence = (item: ClauseValue | Sentence): item is Sentence => typeof item === "object" && "key" in item;

const inLocale = (value: ClauseValue, locale: Locale): string => (typeof value === "string" ? value : value[locale]);

/** The articles in one language. */
const clausesIn = (locale: Locale, facts: AgreementFacts): FrozenClause[] => {
  const t = translatorOf(locale);
  const common = commonValues(facts, t);
  const say = (name: string, { key, values = {} }: Sentence): string =>
    t(`clauses.${name}.${key}`, { ...common, ...Object.fromEntries(Object.entries(values).map(([blank, value]) => [blank, inLocale(value, locale)])) });
  return clausesOf(facts).map(({ name, sentences, items = [] }: ClauseParts) => ({
    heading: t(`clauses.${name}.heading`, common),
    text: sentences.map((sentence) => say(name, sentence)).join(" "),
    ...(items.length > 0 && { items: items.map((item) => (isSentence(item) ? say(name, item) : inLocale(item, locale))) }),
  }));
};

/** The full text of an agreement for these details, as content to freeze. */
export const agreementText = ({ placement, facts, parties }: AgreementDetails): AgreementText => {
  const [t, inEnglish] = [translatorOf("nl"), translatorOf("en")];
  return {
    format: "opstap-agreement/2",
    reference: placement.reference,
    instrument: placement.instrument,
    regulationId: placement.regulationId,
    title: t(`title.${placement.instrument}`),
    parties: parties.map(({ party, name, enterpriseNumber }) => ({ party, role: t(`parties.${party}`, { Person: t(`Person.${wordsOf(facts.instrument).person}`) }), name, enterpriseNumber: enterpriseNumber && formatKboNumber(enterpriseNumber) })),
    terms: {
      startsOn: facts.startsOn, endsOn: facts.endsOn, hoursPerWeek: facts.hoursPerWeek, lanes: [...facts.lanes], days: daysInWords(facts.lanes, t),
      place: facts.place, mentorName: facts.mentor, supervisorName: facts.supervisor ?? "", goals: [...facts.goals],
      payer: facts.payer, allowanceCents: facts.allowanceCents,
    },
    clauses: clausesIn("nl", facts),
    english: { title: inEnglish(`title.${placement.instrument}`), clauses: clausesIn("en", facts) },
  };
};

const clauseJson = ({ heading, text, items }: FrozenClause): Json => ({ heading, text, ...(items && { items }) });

/** The same as JSON, for the canonical form. */
export const agreementJson = ({ english: reading, ...text }: AgreementText): Json => ({
  ...text,
  parties: text.parties.map((party) => ({ ...party })),
  terms: { ...text.terms },
  clauses: text.clauses.map(clauseJson),
  ...(reading && { english: { title: reading.title, clauses: reading.clauses.map(clauseJson) } }),
});
