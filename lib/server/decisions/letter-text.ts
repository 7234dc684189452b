import { createTranslator } from "next-intl";
import type { FrozenClause } from "@/lib/domain/agreements/frozen-document";
import type { Json } from "@/lib/domain/agreements/canonical";
import type { DecisionOutcome } from "@/lib/domain/decisions/kinds";
import type { Letter } from "@/lib/domain/decisions/letter";
import type { ReasonCode } from "@/lib/domain/decisions/reasons";
import type { Finding } from "@/lib/domain/regulation/finding";
import { instruments } from "@/lib/domain/regulation/instruments/all";
import type { Source } from "@/lib/domain/regulation/source";
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

const dayInWords = (day: string): string =>
  new Intl.DateTimeFormat("nl-BE", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

/** A name as it stands within a sentence: "beroepsinlevingsstage", but "IBO". */
const withinSentence = (name: string): string => (/^.[a-z]/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name);

/** The sources of the version of the law that applied, and of that version only those that were read. */
const groundsOf = ({ law }: LetterSubject): readonly Source[] =>
  instruments[law.facts.instrument].versions.find(({ id }) => id === law.regulationId)?.sources.filter(({ status }) => status === "verified") ?? [];

/** What stands in the blanks of every sentence. */
const valuesOf = ({ placement, request, plan, law, approvedUntil, details }: LetterSubject) => ({
  trainee: details.trainee, host: details.host.name, authority: details.authority.name, title: placement.title, dossier: placement.reference,
  instrument: withinSentence(instruments[law.facts.instrument].name.nl), plan: plan?.kind ?? "plan", number: plan?.number ?? 0,
  requestedOn: dayInWords(dayOf(request.requestedAt)), requestedBy: details.requestedBy,
  startsOn: dayInWords(placement.startsOn), endsOn: dayInWords(placement.endsOn), hoursPerWeek: placement.hoursPerWeek.toLocaleString("nl-BE"),
  proposedOn: request.proposedOn ? dayInWords(request.proposedOn) : "", until: approvedUntil ? dayInWords(approvedUntil) : "",
  place: details.place ?? "", hasPlace: details.place ? "yes" : "no",
});

const factsClause = (subject: LetterSubject, values: ReturnType<typeof valuesOf>): FrozenClause => {
  const { request, plan, details } = subject;
  const ground = request.kind === "early-end" && request.ground ? t("ground", { ground: t(`grounds.${groundKey(request.ground)}`) }) : "";
  const motivation = request.motivation ? t("theirWords", { requestedBy: details.requestedBy, text: request.motivation }) : "";
  return {
    heading: t("headings.facts"),
    text: [t(`facts.${request.kind}`, values), plan ? t("period", values) : t("running", values), ground, motivation].filter(Boolean).join("\n"),
  };
};

/** Grounds as keys of the letter's sentences; a ground of an older version of the engine reads as another one. */
const groundKey = (ground: string) => (Object.keys(messages.grounds) as (keyof typeof messages.grounds)[]).find((key) => key === ground) ?? "other";

const motivationClause = ({ reasonCode, reasonText, weighed }: LetterSubject): FrozenClause => ({
  heading: t("headings.motivation"),
  text: [t(`reasons.${reasonCode}`), reasonText, weighed.length > 0 ? t("weighed") : ""].filter(Boolean).join("\n"),
  ...(weighed.length > 0 && { items: weighed.map(({ message }) => message.nl) }),
});

const objectionClause = ({ details: { objection, contact, authority } }: LetterSubject): FrozenClause => ({
  heading: t("headings.objection"),
  text: [
    objection || t("noObjectionYet", { authority: authority.name }),
    contact ? t("contact", { contact }) : t("noContactYet", { authority: authority.name }),
  ].join("\n"),
});

const decisionClause = ({ request, outcome }: LetterSubject, values: ReturnType<typeof valuesOf>): FrozenClause => ({
  heading: t("headings.decision"),
  text: [t(`decision.${request.kind}.${outcome}`, values), t(`next.${request.kind}.${outcome}`, values)].join("\n"),
});

/**
 * The letter of a decision, as content to freeze: facts, legal ground, decision, motivation, how to object (law of
 * 29 July 1991 on the formal motivation of administrative acts). It states no term that the authority did not give.
 */
export const letterText = (subject: LetterSubject): Letter => {
  const { details, placement, request, decidedAt } = subject;
  const values = valuesOf(subject);
  const party = (name: "trainee" | "host" | "school" | "authority", organisation: { name: string; enterpriseNumber: string | null }) =>
    ({ party: name, role: t(`parties.${name}`), name: organisation.name, enterpriseNumber: organisation.enterpriseNumber });
  return {
    format: "opstap-letter/1",
    title: t(`title.${request.kind}`, values),
    reference: subject.reference,
    decidedOn: dayOf(decidedAt),
    dossier: placement.reference,
    parties: [
      party("trainee", { name: details.trainee, enterpriseNumber: null }), party("host", details.host),
      ...(details.school ? [party("school", details.school)] : []), party("authority", details.authority),
    ],
    clauses: [
      factsClause(subject, values),
      { heading: t("headings.ground"), text: t("legalGround", values), items: [...groundsOf(subject).map(({ title, reference }) => `${title}. ${reference}.`), t("motivationLaw")] },
      decisionClause(subject, values),
      motivationClause(subject),
      objectionClause(subject),
    ],
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
