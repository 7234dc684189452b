import type { AgreementFacts } from "@/lib/domain/agreements/agreement-facts";
import { euroText, numberText } from "@/lib/domain/regulation/text";
import { sentencesWhen, type Clause, type Sentence } from "../clause";

/** The highest amount of the months that are known, and whether a month is not. */
const reckonedIn = ({ reckoned }: AgreementFacts) => {
  const amounts = (reckoned?.months ?? []).filter(({ plannedDays, workedDays }) => plannedDays === undefined || plannedDays === workedDays).map(({ amountCents }) => amountCents);
  return { cents: amounts.length > 0 ? Math.max(...amounts) : null, isPartly: (reckoned?.warnings.length ?? 0) > 0 };
};

const agreed = ({ allowanceCents, payer }: AgreementFacts): Sentence[] =>
  allowanceCents === null || payer === "none" ? [] : [{ key: `agreed.${payer}`, values: { amount: euroText(allowanceCents) } }];

const byLaw = (facts: AgreementFacts): Sentence[] => {
  const { cents, isPartly } = reckonedIn(facts);
  const amount = { amount: cents === null ? "" : euroText(cents) };
  return sentencesWhen(
    [facts.instrument === "bis" && cents !== null, { key: "minimum", values: amount }],
    [facts.instrument === "bis" && isPartly, { key: "minimumLater" }],
    [facts.instrument === "oao" && cents !== null && facts.trainingYear !== null, { key: "learningAllowance", values: { ...amount, year: String(facts.trainingYear) } }],
    [facts.instrument === "oao" && isPartly, { key: "amountLater" }],
    [facts.instrument === "wes" && cents !== null, { key: "wes", values: amount }],
  );
};

const premium = ({ instrument, referenceWageCents, premiumRate }: AgreementFacts): Sentence[] =>
  sentencesWhen(
    [instrument.startsWith("ibo") && referenceWageCents !== null, { key: "referenceWage", values: { wage: referenceWageCents === null ? "" : euroText(referenceWageCents) } }],
    [instrument.startsWith("ibo") && premiumRate !== null, { key: "premiumRate", values: { rate: premiumRate === null ? "" : numberText(Math.round(premiumRate * 1e4) / 1e2) } }],
  );

/** Who pays what: the rule of the version, the agreed amount, what the law reckons, and travel. */
export const moneyClause: Clause = (facts) => ({
  name: "money",
  sentences: [
    ...(facts.version.topics.pays ? [{ key: "rule", values: { rule: facts.version.topics.pays } }] : []),
    ...agreed(facts), ...byLaw(facts), ...premium(facts),
    // In an IBO the rule itself says who pays travel.
    ...((facts.payer === "host" && !facts.instrument.startsWith("ibo")) || facts.instrument === "school" ? [{ key: facts.travelReimbursed ? "travel" : "noTravel" }] : []),
  ],
});
