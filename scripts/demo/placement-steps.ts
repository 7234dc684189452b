import type { Actor } from "@/lib/domain/access";
import type { EndReason } from "@/lib/domain/placements/schema";
import { proposeLanes } from "@/lib/domain/placements/rules";
import type { EvaluationKind, StartConditionKind } from "@/lib/domain/placements/status";
import { presentAgreement } from "@/lib/server/agreements/present-agreement";
import { reviseAgreement } from "@/lib/server/agreements/revise-agreement";
import { signAgreement } from "@/lib/server/agreements/sign-agreement";
import { today } from "@/lib/server/clock";
import { arrangePlacement } from "@/lib/server/placements/arrange-placement";
import { cancelPlacement } from "@/lib/server/placements/cancel-placement";
import { completePlacement } from "@/lib/server/placements/complete-placement";
import { endPlacementEarly } from "@/lib/server/placements/end-placement-early";
import { facilitatePlacement } from "@/lib/server/placements/facilitate-placement";
import { startPlacement } from "@/lib/server/placements/start-placement";
import { tickCondition } from "@/lib/server/placements/tick-condition";
import { writeEvaluation } from "@/lib/server/placements/write-evaluation";
import { writeMessage } from "@/lib/server/placements/write-message";
import type { ApplicationFile } from "@/scripts/demo/application-steps";
import { demoEvaluations, type DemoEvaluation } from "@/scripts/demo/content/evaluations";
import { target } from "@/scripts/demo/world";

/** Who acts in the file of a schoolstage. */
export type Side = "student" | "school" | "entity";

/** A placement as its story goes on. */
export interface PlacementFile extends ApplicationFile {
  /** Who follows up at the school. */
  readonly supervisor: Actor;
  /** The text that is out for signature. */
  agreement: { versionId: string; sha256: string } | null;
}

export interface Ending {
  reason: EndReason;
  text: string;
  by: Side;
}

type Step = (file: PlacementFile) => Promise<void>;

export const actorOf = ({ world, edition, candidate, supervisor }: PlacementFile, side: Side): Actor => {
  if (side === "student") return candidate.actor;
  return side === "school" ? supervisor : world.cast.host(edition.offer.host);
};

const idOf = ({ placementId, candidate }: PlacementFile): string => {
  if (!placementId) throw new Error(`${candidate.actor.name} has no placement yet.`);
  return placementId;
};

const form = (file: PlacementFile) => target("placement", idOf(file));

const formOfAgreement = async (file: PlacementFile) => {
  const { id: placementId, version } = await form(file);
  return { placementId, version };
};

/** Fixes what the offer proposed. */
export const arrange: Step = async (file) => {
  const { offer, startsOn, endsOn, hours } = file.edition;
  await arrangePlacement(actorOf(file, "entity"), {
    ...await form(file), title: offer.title, startsOn, endsOn, hoursPerWeek: hours, lanes: proposeLanes(hours),
    mentorName: offer.mentor, goals: offer.learning.join("\n"),
  });
};

export const present: Step = async (file) => {
  file.agreement = await presentAgreement(actorOf(file, "entity"), await formOfAgreement(file));
};

export const revise: Step = async (file) => reviseAgreement(actorOf(file, "school"), await formOfAgreement(file));

export const sign = (side: Side): Step => async (file) => {
  if (!file.agreement) throw new Error(`The agreement of ${file.candidate.actor.name} is not out for signature.`);
  await signAgreement(actorOf(file, side), { placementId: idOf(file), ...file.agreement, read: "on", acknowledged: true });
};

const notes: Partial<Record<StartConditionKind, string>> = {
  "risk-analysis": "Besproken met de preventieadviseur.",
  insurance: "Polis van de school voor lichamelijke ongevallen en burgerlijke aansprakelijkheid.",
  dimona: "Aangegeven als STG.",
};

export const tick = (side: Side, kind: StartConditionKind): Step => async (file) =>
  tickCondition(actorOf(file, side), { id: idOf(file), kind, note: notes[kind] ?? "" });

export const start: Step = async (file) => startPlacement(actorOf(file, "entity"), await form(file));

export const message = (side: Side, body: string): Step => async (file) => {
  await writeMessage(actorOf(file, side), { id: idOf(file), idempotencyKey: file.random.uuid(), body });
};

const scoreNear = (file: PlacementFile, score: number): number => Math.min(4, Math.max(1, score + file.random.pick([-1, 0, 0, 0, 1])));

/** One of the texts that somebody on this side could have written, with scores that fit it. */
export const evaluate = (side: Side, kind: EvaluationKind): Step => async (file) => {
  const fitting = demoEvaluations.filter((one: DemoEvaluation) => one.author === side && one.kind === kind);
  const { score, strengths, growth } = file.random.pick(fitting);
  await writeEvaluation(actorOf(file, side), {
    id: idOf(file), kind, strengths, growth, scores: file.edition.offer.learning.map(() => scoreNear(file, score)),
  });
};

export const complete: Step = async (file) => completePlacement(actorOf(file, "school"), await form(file));

export const endEarly = ({ by, reason, text }: Ending): Step => async (file) =>
  endPlacementEarly(actorOf(file, by), { ...await form(file), on: today().toString(), reason, explanation: text });

export const cancel = ({ by, reason, text }: Ending): Step => async (file) =>
  cancelPlacement(actorOf(file, by), { ...await form(file), reason, explanation: text });

export const facilitate: Step = async (file) =>
  facilitatePlacement(file.world.cast.coordinator, { ...await form(file), facilitated: "yes", involvedOn: today().toString() });
