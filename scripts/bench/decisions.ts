import { createHash, randomUUID } from "node:crypto";
import { sql } from "drizzle-orm";
import { transaction } from "@/db/client";
import { askApproval, createDecisionScene, createWes, type DecisionScene } from "@/db/testing/decision-scene";
import { playOn, scenarioDay } from "@/db/testing/scenario";
import { decideRequest } from "@/lib/server/decisions/decide-request";

const measured = 150;
const warmUp = 15;

interface Case {
  scene: DecisionScene;
  placementId: string;
  asked: Awaited<ReturnType<typeof askApproval>>;
}

const openCase = async (): Promise<Case> => {
  const scene = await createDecisionScene();
  const placementId = await createWes(scene);
  return { scene, placementId, asked: await askApproval(scene, placementId) };
};

/**
 * The writes that a decision cannot do without, and nothing else: placement, request and plan locked, the decision and
 * its effects written, the trail appended, with every trigger of the database. No law, no letter, no notices.
 */
const bareDecision = ({ scene, placementId, asked }: Case): Promise<void> =>
  transaction(async (tx) => {
    const letter = JSON.stringify({ id: asked.requestId });
    const hash = createHash("sha256").update(letter).digest("hex");
    await tx.execute(sql`select 1 from placements where id = ${placementId} for update`);
    await tx.execute(sql`select 1 from decision_requests where id = ${asked.requestId} for update`);
    await tx.execute(sql`select 1 from plans where id = ${asked.planId} for update`);
    await tx.execute(sql`update decision_requests set status = 'decided', decided_at = now(), version = version + 1 where id = ${asked.requestId}`);
    await tx.execute(sql`insert into decisions (reference, request_id, placement_id, outcome, reason_code, decided_by_id, mandate_id, decided_at, letter, sha256)
      values (${randomUUID()}, ${asked.requestId}, ${placementId}, 'approved', 'plan-complete', ${scene.decider.personId}, ${scene.mandateId}, now(), ${letter}, ${hash})`);
    await tx.execute(sql`update plans set status = 'approved', decided_at = now(), decided_by_id = ${scene.decider.personId}, mandate_id = ${scene.mandateId} where id = ${asked.planId}`);
    await tx.execute(sql`update placements set status = 'approved', version = version + 1 where id = ${placementId}`);
    await tx.execute(sql`insert into audit_entries (at, actor_id, actor_role, event, subject_kind, subject_id, details)
      values (now(), ${scene.decider.personId}, 'mediator', 'request.decide', 'placement', ${placementId}, '{}')`);
  });

const decide = ({ scene, asked }: Case): Promise<unknown> =>
  decideRequest(scene.decider, { ...asked, outcome: "approved", reasonCode: "plan-complete", reasonText: "", approvedUntil: undefined });

const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

const percentile = (times: readonly number[], share: number): number =>
  times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;

export interface DecisionFigure {
  name: string;
  value: number;
  unit: "ms";
  /** Against the bare transaction at the same percentile in the same run. */
  ratio: number;
}

/**
 * Times a decision on a plan against the bare transaction that writes the same rows. Wants a migrated database of its own
 * in `DATABASE_URL`. One client, both in turn, so that other work on the machine weighs on both.
 */
export const benchDecisions = async (): Promise<DecisionFigure[]> => {
  playOn(scenarioDay);
  const [ours, bare]: [number[], number[]] = [[], []];
  for (let round = 0; round < warmUp + measured; round++) {
    const [first, second] = [await openCase(), await openCase()];
    const [decided, written] = [await timed(() => decide(first)), await timed(() => bareDecision(second))];
    if (round >= warmUp) {
      ours.push(decided);
      bare.push(written);
    }
  }
  const figure = (name: string, share: number): DecisionFigure => {
    const value = percentile(ours, share);
    return { name: `decision on a plan, ${name}`, value, unit: "ms", ratio: value / percentile(bare, share) };
  };
  return [figure("median", 0.5), figure("95th percentile", 0.95)];
};
