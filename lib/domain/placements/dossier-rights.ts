import { can, type Action, type Actor, type Role } from "@/lib/domain/access";
import { mayEvaluate } from "@/lib/domain/evaluations/form";
import { isFundable } from "@/lib/domain/funding/status";
import { endStatuses } from "@/lib/domain/mentors/end-statuses";
import type { Dossier } from "@/lib/domain/placements/dossier";
import { eventsFor } from "@/lib/domain/machine";
import { processOf, takesPart } from "@/lib/domain/placements/process";
import { placementEvents, type PlacementStatus } from "@/lib/domain/placements/status";

/** What the reader may do in this file now: the buttons that are shown. The commands decide again. */
export interface DossierRights {
  arrange: boolean;
  /** Draw the agreement up and put it out for signature. */
  present: boolean;
  start: boolean;
  suspend: boolean;
  resume: boolean;
  complete: boolean;
  /** End it early, where a party may. */
  endEarly: boolean;
  /** Ask VDAB to end it early, where it alone decides. */
  askEarlyEnd: boolean;
  askExtension: boolean;
  registerContract: boolean;
  cancel: boolean;
  evaluate: boolean;
  inviteMentor: boolean;
  readEvaluations: boolean;
  write: boolean;
  facilitate: boolean;
  /** Ask the diversity service to pay the trainee, and read its answer. */
  askFunding: boolean;
}

/** Nobody signs before the plan is approved, or final where the parties sign it. */
const isReadyToSign = ({ placement, plan }: Dossier): boolean => {
  const process = processOf(placement.instrument);
  if (!process) return false;
  if (process.approval !== "none") return placement.status === "approved";
  return placement.status === "prepared" && (process.plan === null || plan?.status === "final");
};

/** The service pays for entities of the Flemish government, and only some kinds. */
const isPayable = ({ placement, host }: Dossier): boolean => host.kind === "flemish-government" && isFundable(placement.instrument);

/** What the process of the kind gives this role, before permission is asked. */
interface Part {
  /** The kind lets this role evaluate, and the placement runs. */
  evaluatesNow: boolean;
  isSide: boolean;
  arranges: boolean;
  byDecision: boolean;
  isApproved: boolean;
  contractAfter: boolean;
}

const partOf = ({ instrument, status }: Dossier["placement"], role: Role): Part => {
  const process = processOf(instrument);
  return {
    evaluatesNow: mayEvaluate(instrument, role) && ["running", "suspended"].includes(status),
    isSide: takesPart(instrument, role), arranges: process?.arrangedBy.includes(role) ?? false,
    byDecision: process?.earlyEnd === "decision", isApproved: process !== null && process.approval !== "none", contractAfter: process?.contractAfter ?? false,
  };
};

type May = (action: Action) => boolean;

/** Which versions of the law know suspension, their rule says. */
const asSide = ({ isSide, byDecision }: Part, may: May, events: readonly string[]) => ({
  suspend: isSide && may("placement.suspend") && events.includes("suspend"),
  resume: isSide && may("placement.suspend") && events.includes("resume"),
  complete: isSide && may("placement.complete") && events.includes("complete"),
  endEarly: isSide && !byDecision && may("placement.endEarly") && events.includes("endEarly"),
});

const byRequest = ({ byDecision, isApproved, contractAfter }: Part, may: May, { status, endedOn }: Dossier["placement"]) => {
  const isRunning = ["running", "suspended"].includes(status);
  return {
    askEarlyEnd: byDecision && isRunning && may("decision.request"),
    askExtension: isApproved && isRunning && endedOn === null && may("decision.request"),
    registerContract: contractAfter && ["running", "completed", "ended-early"].includes(status) && may("placement.registerContract"),
  };
};

const asGuide = ({ evaluatesNow }: Part, may: May, status: PlacementStatus) => ({
  evaluate: may("evaluation.write") && evaluatesNow,
  inviteMentor: may("mentor.invite") && !endStatuses.includes(status),
});

export const dossierRights = (actor: Actor, dossier: Dossier): DossierRights => {
  const { placement, subject, agreement } = dossier;
  const part = partOf(placement, actor.role);
  const may = (action: Action) => can(actor, action, subject);
  const events: readonly string[] = eventsFor(placementEvents, placement, actor.role);
  return {
    ...asSide(part, may, events),
    ...byRequest(part, may, placement),
    arrange: part.arranges && may("placement.prepare") && ["prepared", "refused", "approved"].includes(placement.status),
    present: part.isSide && may("agreement.draft") && isReadyToSign(dossier) && agreement?.status !== "to-sign",
    start: part.isSide && may("placement.start") && events.includes("start"),
    cancel: part.isSide && may("placement.cancel") && events.includes("cancel"),
    ...asGuide(part, may, placement.status),
    readEvaluations: may("evaluation.read"),
    write: may("message.write"),
    facilitate: may("placement.facilitate"),
    askFunding: isPayable(dossier) && may("funding.ask"),
  };
};
