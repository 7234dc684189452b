import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { placements } from "@/db/schema/placements";
import { can, type Actor } from "@/lib/domain/access";
import { earlyEndGrounds, type EarlyEndGround } from "@/lib/domain/decisions/kinds";
import { notFound } from "@/lib/domain/errors";
import { placementFacts } from "@/lib/domain/placements/facts";
import { processOf, type Process } from "@/lib/domain/placements/process";
import type { DecisionRow } from "@/lib/domain/plans/view";
import { checkCompliance } from "@/lib/domain/regulation/check";
import type { Facts } from "@/lib/domain/regulation/schema";
import { isUuid } from "@/lib/domain/validation";
import { listDecisions } from "@/lib/server/decisions/list-decisions";
import { listRequests, type RequestRow } from "@/lib/server/decisions/list-requests";
import { placementSubject } from "@/lib/server/placements/lock-placement";
import { readCase } from "@/lib/server/placements/read-case";

/** What was and can be asked about a placement that runs. Days are `YYYY-MM-DD`. */
export interface RequestsPage {
  placement: { id: string; version: number; reference: string; title: string; startsOn: string; endsOn: string };
  /** The last day that the law allows; null where there is none. */
  lastAllowedDay: string | null;
  requests: RequestRow[];
  decisions: DecisionRow[];
  mayExtend: boolean;
  /** Grounds that the version of the law accepts; empty when nothing can be asked. */
  earlyEndGrounds: readonly EarlyEndGround[];
  mayAnswer: boolean;
}

/** The grounds on which VDAB may end it early, as the version of the law that applies judges each of them. */
const groundsOf = (facts: Facts): EarlyEndGround[] =>
  earlyEndGrounds.filter((ground) => !checkCompliance({ ...facts, earlyEnd: { on: facts.startsOn, decidedBy: "vdab", ground } })
    .findings.some(({ rule, outcome }) => rule === "early-end-ground" && outcome === "fail"));

type Placement = typeof placements.$inferSelect;

const runs = ({ status }: Placement): boolean => status === "running" || status === "suspended";

/** What the reader may ask now, where nothing of the kind waits already. */
const askable = (actor: Actor, placement: Placement, { process, requests }: { process: Process; requests: readonly RequestRow[] }) => {
  const subject = placementSubject(placement);
  const waits = (wanted: RequestRow["kind"]) => requests.some(({ kind, status }) => kind === wanted && (status === "open" || status === "changes-requested"));
  const isExtendable = process.approval !== "none" && (runs(placement) || placement.status === "signed") && placement.endedOn === null && placement.endsOn !== placement.lastAllowedDay;
  return {
    mayExtend: isExtendable && process.arrangedBy.includes(actor.role) && !waits("extension"),
    mayEndEarly: process.earlyEnd === "decision" && runs(placement) && can(actor, "decision.request", subject) && !waits("early-end"),
  };
};

/** Throws `notFound` for who may not read what was decided. */
export const getRequestsPage = async (actor: Actor, placementId: string): Promise<RequestsPage> => {
  const [placement] = isUuid(placementId) ? await db().select().from(placements).where(eq(placements.id, placementId)) : [];
  const process = placement && processOf(placement.instrument);
  if (!placement || !process || !can(actor, "decision.read", placementSubject(placement))) throw notFound("placement");
  const [requests, decisions, known] = await Promise.all([listRequests(actor, placementId), listDecisions(actor, placementId), readCase(db(), placement)]);
  const facts = placementFacts(known);
  const { mayExtend, mayEndEarly } = askable(actor, placement, { process, requests });
  const { id, version, reference, title, startsOn, endsOn, lastAllowedDay } = placement;
  return {
    placement: { id, version, reference, title, startsOn, endsOn }, lastAllowedDay, requests, decisions, mayExtend,
    earlyEndGrounds: mayEndEarly && facts ? groundsOf(facts) : [],
    mayAnswer: can(actor, "decision.request", placementSubject(placement)),
  };
};
