import type { Rule } from "../finding";
import { fundingConditions } from "../rules/funding-conditions";
import { hostSanction } from "../rules/host-sanction";
import { overlap } from "../rules/overlap";
import { planApproval } from "../rules/plan-approval";
import { planContent } from "../rules/plan-content";
import { planKind } from "../rules/plan-kind";
import { signedBeforeStart } from "../rules/signed-before-start";
import { assumed, sources, type Bilingual, type Source } from "../source";

export const vdab: Bilingual = { nl: "VDAB", en: "VDAB" };

/** Of every placement, whatever its instrument. */
export const alwaysAsked: readonly Rule[] = [fundingConditions(sources.diversityPage), overlap];

/** A training plan that VDAB approves before the first day. */
export const approvedTrainingPlan = (source: Source, also?: Bilingual): readonly Rule[] =>
  [planKind(["opleidingsplan"], source), planContent("opleidingsplan", source, also), planApproval(vdab, source)];

/** No source of this instrument says when everyone signs: like all files here, on or before the first day. */
export const signedHere: Rule = signedBeforeStart(assumed(sources.choice, "Iedereen tekent op of voor de eerste dag, zoals in elk dossier"));

/** The sanction, where the source does not name this kind of placement among what VDAB grants no more. */
export const sanctionByAnalogy: Rule = hostSanction(assumed(sources.wes2022, "Of de sanctie ook deze stage treft, staat niet in de bron"));

/** The sanction, where VDAB does not grant the placement. */
export const sanctionWarning: Rule = hostSanction(assumed(sources.wes2022, "VDAB kent deze stage niet toe: de sanctie is hier een waarschuwing"), "warn");
