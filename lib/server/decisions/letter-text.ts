import { createTranslator } from "next-intl";
import type { FrozenClause } from "@/lib/domain/agreements/frozen-document";
import type { Json } from "@/lib/domain/agreements/canonical";
import { earlyEndGroundOf, type DecisionOutcome, type RequestKind } from "@/lib/domain/decisions/kinds";
import type { Letter } from "@/lib/domain/decisions/letter";
import type { ReasonCode } from "@/lib/domain/decisions/reasons";
import { processOf } from "@/lib/domain/placements/process";
import type { Finding } from "@/lib/domain/regulation/finding";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import { legalGroundOf } from "@/lib/domain/regulation/legal-ground";
import type { TopicName } from "@/lib/domain/regulation/topics";
import { formatDay } from "@/lib/i18n/format";
import messages from "@/lib/i18n/messages/nl/letter.json";
import { dayOf } from "@/lib/server/clock";
import type { LetterDetails } from "@/lib/server/decisions/letter-details";
import type { DecisionRequest, Plan } from "@/lib/server/decisions/lock-request";
import type { Law } from "@/lib/server/placements/law";
import type { Placement } from "@/lib/server/placements/lock-placement";

export interface LetterSubject {
  reference: string;
  decidedAt: Date;
  placement: Placement;
  request: DecisionRequest;
  plan: Plan | null;
  law: Law;
  outcome: DecisionOutcome;
  approvedUntil: string | null;
  reasonCode: ReasonCode;
  reasonText: string;
  /** Findings that were not sure and that the decider weighed. */
  weighed: readonly Finding[];
  details: LetterDetails;
}

const t = createTranslator({ locale: "nl", messages, timeZone: "Europe/Brussels" });

/** Within a frozen text: plain spaces, so that words can be searched and compared. */
const dayInWords = (day: string): string => formatDay(day, "nl").replaceAll("\u00a0", " ");

/** A name as it stands within a sentence: "beroepsinlevingsstage", but "IBO". */
const withinSentence = (name: string): string => (/^.[a-z]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

/** What a letter says of the law, by what was asked. */
type StatedTopic = Extract<TopicName, keyof typeof messages.rules>;
const topicsOf: Record<RequestKind, readonly StatedTopic[]> = { plan: ["who", "duration", "plan"], extension: ["duration"], "early-end": ["earlyEnd"] };

/** The acts of the version of the law that applied, and what they say of what was asked. */
const groundOf = ({ law, request }: LetterSubject) => {
  const version = instruments[law.facts.instrument].versions.find(({ id }) => id === law.regulationId);
  if (!version) throw new Error(`There is no version ${law.regulationId} of the law.`);
  const { acts, rules } = legalGroundOf(version, topicsOf[request.kind]);
  // Who decides, and within which window, stands with the decision of the version; an early end names it in its own rule.
  return { acts, rules: [...(request.kind === "early-end" ? [] : [{ topic: "decides" as const, text: version.decision.message.nl }]), ...rules] };
};

/** What stands in the blanks of every sentence. */
const valuesOf = ({ placement, request, plan, law, approvedUntil, details }: LetterSubject) => {
  // Who is hired afterwards is a cursist in an opleiding; the others are stagiairs.
  const kind = processOf(placement.instrument)?.contractAfter ? "training" : "placement";
  return {
    what: t(`what.${kind}`), person: t(`person.${kind}`), Person: t(`Person.${kind}`),
    trainee: details.trainee, asksOwn: details.requestedBy === details.trainee ? "yes" : "no", host: details.host.name, authority: details.authority.name, title: placement.title, dossier: placement.reference,
    instrument: withinSentence(instruments[law.facts.instrument].name.nl), plan: plan?.kind ?? "plan", number: plan?.number ?? 0,
    requestedOn: dayInWords(dayOf(request.requestedAt)), requestedBy: details.requestedBy,
    startsOn: dayInWords(placement.startsOn), endsOn: dayInWords(placement.endsOn), hoursPerWeek: placement.hoursPerWeek.toLocaleString("nl-BE"),
    proposedOn: request.proposedOn ? dayInWords(request.proposedOn) : "", until: approvedUntil ? dayInWords(approvedUntil) : "",
    place: details.place ?? "", hasPlace: details.place ? "yes" : "no",
  };
};
type Values = ReturnType<typeof valuesOf>;

/** A ground in the words of this letter; one of an older version of the engine reads as another one. */
const groundInWords = (ground: string, values: Values): string => {
  const known = earlyEndGroundOf(ground) ?? "other";
  return known === "work-found" || known === "long-absence" ? t(`statedGrounds.${known}`, values) : t(`grounds.${known}`);
};

const factsClause = (subject: LetterSubject, values: Values): FrozenClause => {
  const { request, plan, details } = subject;
  const ground = request.kind === "early-end" && request.ground ? t("ground", { ground: groundInWords(request.ground, values) }) : "";
  const motivation = request.motivation ? t("theirWords", { requestedBy: details.requestedBy, text: request.motivation }) : "";
  return {
    heading: t("headings.facts"),
    text: [t(`facts.${request.kind}`, values), plan ? t("period", values) : t("running", values), ground, motivation].filter(Boolean).join("\n"),
  };
};

const groundClause = (subject: LetterSubject, values: Values): FrozenClause => {
  const { acts, rules } = groundOf(subject);
  const cited = t("acts", { authority: values.authority, acts: acts.reduce((first, second) => t("and", { first, second })) });
  return {
    heading: t(asksMore(subject) ? "headings.groundOfQuestion" : "headings.ground"),
    text: [cited, t("motivationLaw"), ...(rules.length > 0 ? [t("rulesOf", values)] : [])].join("\n"),
    // A rule is a phrase or a sentence: it ends with one full stop, not two.
    ...(rules.length > 0 && { items: rules.map(({ topic, text }) => t(`rules.${topic}`, { rule: text.replace(/\.$/u, "") })) }),
  };
};

const asksMore = ({ outcome }: LetterSubject): boolean => outcome === "changes-requested";

const isMotive = (code: string): code is keyof typeof messages.motives => Object.hasOwn(messages.motives, code);

/** The coded reason as a sentence of this letter; who chose "another reason" wrote it down. */
const reasonInWords = ({ reasonCode, request }: LetterSubject, values: Values): string => {
  if (reasonCode === "other") return "";
  const isKnown = earlyEndGroundOf(request.ground) !== null && request.ground !== "other";
  const ground = { hasGround: isKnown ? "yes" : "no", ground: request.ground ? groundInWords(request.ground, values) : "" };
  return isMotive(reasonCode) ? t(`motives.${reasonCode}`, { ...values, ...ground }) : t(`reasons.${reasonCode}`);
};

const motivationClause = (subject: LetterSubject, values: Values): FrozenClause => {
  const { reasonText, weighed } = subject;
  return {
    heading: t(asksMore(subject) ? "headings.needed" : "headings.motivation"),
    text: [reasonInWords(subject, values), reasonText, weighed.length > 0 ? t("weighed") : ""].filter(Boolean).join("\n"),
    ...(weighed.length > 0 && { items: weighed.map(({ message }) => message.nl) }),
  };
};

/** A question is no decision yet: the letter that decides tells how to object. */
const objectionClause = (subject: LetterSubject): FrozenClause => {
  const { objection, contact, authority } = subject.details;
  const howToObject = asksMore(subject) ? t("objectionLater") : objection || t("noObjectionYet", { authority: authority.name });
  return {
    heading: t(asksMore(subject) ? "headings.later" : "headings.objection"),
    text: [howToObject, contact ? t("contact", { contact }) : t("noContactYet", { authority: authority.name })].join("\n"),
  };
};

const decisionClause = (subject: LetterSubject, values: Values): FrozenClause => {
  const { request, outcome } = subject;
  return {
    heading: t(asksMore(subject) ? "headings.question" : "headings.decision"),
    text: [t(`decision.${request.kind}.${outcome}`, values), t(`next.${request.kind}.${outcome}`, values)].join("\n"),
  };
};

/**
 * The letter of a decision, as content to freeze: facts, legal ground, decision, motivation, how to object (law of
 * 29 July 1991 on the formal motivation of administrative acts). It states no term that the authority did not give.
 */
export const letterText = (subject: LetterSubject): Letter => {
  const { details, placement, request, decidedAt } = subject;
  const values = valuesOf(subject);
  const party = (name: "trainee" | "host" | "school" | "authority", organisation: { name: string; enterpriseNumber: string | null }) =>
    ({ party: name, role: t(`parties.${name}`, values), name: organisation.name, enterpriseNumber: organisation.enterpriseNumber });
  return {
    format: "opstap-letter/1",
    title: t(`${asksMore(subject) ? "question" : "title"}.${request.kind}`, values),
    reference: subject.reference,
    decidedOn: dayOf(decidedAt),
    dossier: placement.reference,
    parties: [
      party("trainee", { name: details.trainee, enterpriseNumber: null }), party("host", details.host),
      ...(details.school ? [party("school", details.school)] : []), party("authority", details.authority),
    ],
    clauses: [factsClause(subject, values), groundClause(subject, values), decisionClause(subject, values), motivationClause(subject, values), objectionClause(subject)],
    signedBy: { name: details.decidedBy, organisation: details.authority.name },
  };
};

/** The same as JSON, for the canonical form. */
export const letterJson = (text: Letter): Json => ({
  ...text,
  parties: text.parties.map((each) => ({ ...each })),
  clauses: text.clauses.map(({ items, ...clause }) => ({ ...clause, ...(items && { items: [...items] }) })),
  signedBy: { ...text.signedBy },
});
