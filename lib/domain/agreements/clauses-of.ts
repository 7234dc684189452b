import type { AgreementFacts } from "@/lib/domain/agreements/agreement-facts";
import type { Clause, ClauseParts } from "@/lib/domain/agreements/clause";
import { absenceClause } from "@/lib/domain/agreements/clauses/absence";
import { afterwardsClause } from "@/lib/domain/agreements/clauses/afterwards";
import { dataProtectionClause } from "@/lib/domain/agreements/clauses/data-protection";
import { drawnUpClause } from "@/lib/domain/agreements/clauses/drawn-up";
import { durationClause } from "@/lib/domain/agreements/clauses/duration";
import { earlyEndClause } from "@/lib/domain/agreements/clauses/early-end";
import { guidanceClause } from "@/lib/domain/agreements/clauses/guidance";
import { hoursClause } from "@/lib/domain/agreements/clauses/hours";
import { insuranceClause } from "@/lib/domain/agreements/clauses/insurance";
import { learningClause } from "@/lib/domain/agreements/clauses/learning";
import { moneyClause } from "@/lib/domain/agreements/clauses/money";
import { objectClause } from "@/lib/domain/agreements/clauses/object";
import { traineeClause } from "@/lib/domain/agreements/clauses/trainee";
import { welfareClause } from "@/lib/domain/agreements/clauses/welfare";

const opening: readonly Clause[] = [objectClause, durationClause, hoursClause, learningClause];
const money: readonly Clause[] = [moneyClause, insuranceClause];
const work: readonly Clause[] = [welfareClause, guidanceClause, traineeClause, absenceClause, earlyEndClause];
const closing: readonly Clause[] = [dataProtectionClause, drawnUpClause];

const common: readonly Clause[] = [...opening, ...money, ...work, afterwardsClause, ...closing];

/**
 * The articles of each kind of agreement, in the order of the text. A BIS must name people, place, object, start and
 * duration, hours, allowance, how it ends, the approved plan and the day it was drawn up (VDAB); the others follow it.
 * A school decides about what comes after its own placement, so that article is left out there.
 */
const clausesByInstrument: Readonly<Record<string, readonly Clause[]>> = {
  school: [...opening, ...money, ...work, ...closing],
  bvs: common, wes: common, bis: common, ibo: common, "ibo-plus": common, oao: common, sao: common, oplstage: common, "so-ot": common,
};

/** The articles of an agreement for these facts. */
export const clausesOf = (facts: AgreementFacts): ClauseParts[] =>
  (clausesByInstrument[facts.instrument] ?? []).flatMap((clause) => clause(facts) ?? []);
