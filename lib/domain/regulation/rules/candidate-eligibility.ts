import type { Judgement, Rule } from "../finding";
import type { Facts } from "../schema";
import type { Bilingual, Source } from "../source";
import { sentences } from "../text";
import { isVulnerable, type Criterion } from "./candidate-criteria";

const join = (judgements: readonly Judgement[], also?: Bilingual): Bilingual => sentences(...judgements.map(({ message }) => message), also);

const judgeInCheck = ({ judge, whenMissing }: Criterion, facts: Facts): Judgement => {
  const judgement = judge(facts);
  return judgement.outcome === "unknown" && whenMissing ? { outcome: "pass", message: whenMissing } : judgement;
};

/** Whether this kind of placement is for this person: every criterion must hold. `also` = conditions of which no fact tells. */
export const candidateEligibility = (criteria: readonly Criterion[], source: Source, also?: Bilingual): Rule => ({
  name: "candidate-eligibility", source,
  parts: (facts) => criteria.map(({ judge }) => judge(facts)),
  judge: (facts) => {
    const judgements = criteria.map((criterion) => judgeInCheck(criterion, facts));
    const failed = judgements.filter(({ outcome }) => outcome === "fail");
    if (failed.length > 0) return { outcome: "fail", message: join(failed, also) };
    const open = judgements.filter(({ outcome }) => outcome === "unknown");
    if (open.length > 0) return { outcome: "unknown", message: join(open, also), missing: open.flatMap(({ missing = [] }) => missing) };
    return { outcome: "pass", message: join(judgements, also) };
  },
});

const changed: Bilingual = { nl: "De doelgroep is aangepast op 1 januari 2026 en de nieuwe lijst is nog niet nagelezen: VDAB gaat dat na. Wat voordien gold:", en: "The target group changed on 1 January 2026 and the new list has not been checked yet: VDAB looks into it. What held before:" };

const onOldList = (facts: Facts, whenOpen: "warn" | "unknown"): Judgement => {
  const { outcome, message, missing, about } = isVulnerable.judge(facts);
  if (facts.candidate?.groundVerified === true) return { outcome: "pass", about, message };
  if (outcome === "pass" || whenOpen === "warn") return { outcome: "warn", about, message: sentences(changed, message) };
  return { outcome: "unknown", about, message: sentences(changed, message), missing: missing ?? ["candidate.groundVerified"] };
};

/**
 * IBO+ from 2026 on: only the old list is known, so it warns whatever the old list says, unless VDAB verified a ground. The
 * guide calls it unknown for who is not on the old list: it would else promise IBO+ to everybody.
 */
export const eligibilityByOldList = (source: Source): Rule => ({
  name: "candidate-eligibility", source,
  judge: (facts) => onOldList(facts, "warn"),
  parts: (facts) => [onOldList(facts, "unknown")],
});
