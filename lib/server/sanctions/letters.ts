import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { createTranslator } from "next-intl";
import type { Tx } from "@/db/client";
import { authoritySettings } from "@/db/schema/mediation";
import { organisations } from "@/db/schema/organisations";
import { canonicalJson } from "@/lib/domain/agreements/canonical";
import type { SanctionAdvice } from "@/lib/domain/regulation/sanction";
import type { SanctionLetter } from "@/lib/domain/sanctions/letter";
import { formatDay } from "@/lib/i18n/format";
import messages from "@/lib/i18n/messages/nl/sanctions.json";
import { today } from "@/lib/server/clock";

const t = createTranslator({ locale: "nl", messages, timeZone: "Europe/Brussels" });
/** Within a frozen text: plain spaces, so that words can be searched and compared. */
const dayInWords = (day: string): string => formatDay(day, "nl").replaceAll("\u00a0", " ");

interface Frozen {
  letter: string;
  sha256: string;
}

/** The letter as canonical JSON, with the hash of exactly these bytes. */
const freeze = (letter: SanctionLetter): Frozen => {
  const canonical = canonicalJson({ ...letter, to: { ...letter.to }, sections: letter.sections.map((section) => ({ ...section })) });
  return { letter: canonical, sha256: createHash("sha256").update(canonical).digest("hex") };
};

/** Of VDAB and of the employer: what stands at the head of a letter, and what the authority set to say in it. */
const partiesOf = async (tx: Tx, authorityId: string, employerId: string) => {
  const named = (id: string) => tx.select({ name: organisations.name, enterpriseNumber: organisations.enterpriseNumber }).from(organisations).where(eq(organisations.id, id));
  const [[authority], [employer], [settings]] = [await named(authorityId), await named(employerId), await tx.select().from(authoritySettings).where(eq(authoritySettings.organisationId, authorityId))];
  return { authority: authority?.name ?? "", employer: employer ?? { name: "", enterpriseNumber: null }, settings };
};

export interface LetterFacts {
  reference: string;
  authorityId: string;
  organisationId: string;
  signedBy: string;
  facts: string;
  breachOn: string;
  placement: { reference: string; startsOn: string };
  advice: SanctionAdvice;
}

const factsSection = ({ facts, breachOn, placement }: LetterFacts) => ({
  heading: t("letter.facts.heading"),
  text: t("letter.facts.text", { breachOn: dayInWords(breachOn), reference: placement.reference, startsOn: dayInWords(placement.startsOn), facts }),
});

/** The acts, then what they say: never a page that explains them. */
const groundSection = ({ advice: { ground } }: LetterFacts, authority: string) => ({
  heading: t("letter.ground.heading"),
  text: [
    t("letter.ground.acts", { authority, acts: (ground?.acts ?? []).join(t("letter.ground.and")) }),
    ...(ground?.rules ?? []).map(({ text }) => t("letter.ground.rule", { rule: text })),
    t("letter.ground.motivationLaw"),
  ].join("\n"),
});

/** While the authority set no words, the letter says where to ask; never a term that nobody decided. */
const howTo = (what: "hearing" | "objection", settings: typeof authoritySettings.$inferSelect | undefined, authority: string): string =>
  [settings?.[what].trim() || t(`letter.ask.${what}`, { authority }), settings?.contact.trim() ? t("letter.contact", { contact: settings.contact.trim() }) : ""].filter(Boolean).join("\n");

/** The letter that tells an employer what it is blamed for, and until when it can answer. */
export const hearingLetter = async (tx: Tx, found: LetterFacts, until: string): Promise<Frozen> => {
  const { authority, employer, settings } = await partiesOf(tx, found.authorityId, found.organisationId);
  return freeze({
    format: "opstap-sanction-letter/1", kind: "hearing", reference: found.reference, date: today().toString(), authority, to: employer,
    subject: t("letter.hearing.subject"), signedBy: found.signedBy,
    sections: [
      { heading: t("letter.hearing.heading"), text: t("letter.hearing.text", { authority }) },
      factsSection(found), groundSection(found, authority),
      { heading: t("letter.answer.heading"), text: t("letter.answer.text", { until: dayInWords(until) }) },
      { heading: t("letter.heard.heading"), text: howTo("hearing", settings, authority) },
    ],
  });
};

interface DecisionFacts {
  lastDay: string;
  reason: string;
  statement: string;
}

/** The letter of a sanction: what was decided, on which facts and ground, why, and where one can object. */
export const sanctionLetter = async (tx: Tx, found: LetterFacts, { lastDay, reason, statement }: DecisionFacts): Promise<Frozen> => {
  const { authority, employer, settings } = await partiesOf(tx, found.authorityId, found.organisationId);
  return freeze({
    format: "opstap-sanction-letter/1", kind: "decision", reference: found.reference, date: today().toString(), authority, to: employer,
    subject: t("letter.decision.subject"), signedBy: found.signedBy,
    sections: [
      { heading: t("letter.decision.heading"), text: t("letter.decision.text", { authority, from: dayInWords(today().toString()), lastDay: dayInWords(lastDay) }) },
      factsSection(found),
      { heading: t("letter.yourAnswer.heading"), text: statement || t("letter.yourAnswer.none") },
      { heading: t("letter.why.heading"), text: reason },
      groundSection(found, authority),
      { heading: t("letter.reach.heading"), text: t("letter.reach.text") },
      { heading: t("letter.objection.heading"), text: howTo("objection", settings, authority) },
    ],
  });
};
