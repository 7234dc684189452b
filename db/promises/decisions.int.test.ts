import { randomUUID } from "node:crypto";
import type { TransactionSql } from "postgres";
import { beforeEach, expect, test } from "vitest";
import { alone, crowd, once, together, useCrowd } from "@/db/testing/attempts";
import { askApproval, createDecisionScene, createMandate, createWes, letRun, type DecisionScene } from "@/db/testing/decision-scene";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import { decideRequest } from "@/lib/server/decisions/decide-request";

/* Each title begins with the promise it proves; `npm run test:mutations` takes the promise away and wants to see red. */
useTestDatabase();
useCrowd();

let scene: DecisionScene;
let placementId = "";
let asked: Awaited<ReturnType<typeof askApproval>>;
beforeEach(async () => {
  playOn(scenarioDay);
  scene = await createDecisionScene();
  placementId = await createWes(scene);
  asked = await askApproval(scene, placementId);
});

interface Written {
  by?: string;
  mandate?: string;
  requestId?: string;
  outcome?: string;
  /** What the request becomes first, as the command does it. */
  status?: string;
}

/** Writes a decision past the application: what its trigger sees is all there is. */
const decision = ({ by = scene.decider.personId, mandate = scene.mandateId, requestId = asked.requestId, outcome = "approved", status = "decided" }: Written = {}) =>
  async (sql: TransactionSql) => {
    await sql`update decision_requests set status = ${status} where id = ${requestId} and status <> ${status}`;
    await sql`
      insert into decisions (reference, request_id, placement_id, outcome, reason_code, decided_by_id, mandate_id, decided_at, letter, sha256)
      values (${randomUUID()}, ${requestId}, ${placementId}, ${outcome}, 'plan-complete', ${by}, ${mandate}, '2026-11-24T10:00:00Z', '{}', encode(sha256('{}'), 'hex'))`;
  };

const approve = () => decideRequest(scene.decider, { ...asked, outcome: "approved", reasonCode: "plan-complete", reasonText: "", approvedUntil: undefined });

test("[decision_not_own_case] neither who asked nor who wrote the plan decides, whatever mandate they hold", async () => {
  const mandate = await createMandate(scene.author);
  expect(await once(decision({ by: scene.author.personId, mandate }))).toBe("decision_not_own_case");
});

test("[decision_under_mandate] a mandate of another province, another organisation or another person decides nothing", async () => {
  const elsewhere = await createMandate(scene.colleague, { provinces: ["limburg"] });
  expect(await once(decision({ by: scene.colleague.personId, mandate: elsewhere }))).toBe("decided_under_mandate");
  const partner = await createActor("mediator", await createOrganisation("partner"));
  expect(await once(decision({ by: partner.personId, mandate: await createMandate(partner) }))).toBe("decided_under_mandate");
  expect(await once(decision({ by: scene.colleague.personId }))).toBe("decided_under_mandate");
});

test("[decision_answers_request] a final answer closes its request, a question leaves it open", async () => {
  expect(await once(decision({ status: "changes-requested" }))).toBe("decision_answers_request");
  expect(await once(decision({ status: "changes-requested", outcome: "changes-requested" }))).toBe("done");
});

test("[early_end_by_vdab] a partner ends nothing early", async () => {
  const organisation = await createOrganisation("partner");
  const partner = await createActor("mediator", organisation);
  const mandate = await createMandate(partner);
  const [request] = await alone((sql) => sql`
    insert into decision_requests (placement_id, kind, organisation_id, province, due_on, proposed_on, ground, requested_by_id, requested_at)
    values (${placementId}, 'early-end', ${organisation.id}, 'oost-vlaanderen', '2027-03-01', '2027-03-01', 'breach', ${scene.entity.personId}, now()) returning id`);
  expect(await once(decision({ by: partner.personId, mandate, requestId: String(request?.id) }))).toBe("early_end_by_vdab");
});

test("[decisions_final_once] of 50 final answers to one question, one is kept", async () => {
  expect(await together(decision())).toEqual({ done: 1, refused: { decisions_final_once: crowd - 1 } });
});

test("[decision_requests_one_open] of 50 equal questions about a placement, one waits", async () => {
  expect(await together((sql) => sql`
    insert into decision_requests (placement_id, kind, organisation_id, province, due_on, proposed_on, requested_by_id, requested_at)
    values (${placementId}, 'extension', ${scene.vdab.id}, 'oost-vlaanderen', '2027-03-01', '2027-05-01', ${scene.entity.personId}, now())`))
    .toEqual({ done: 1, refused: { decision_requests_one_open: crowd - 1 } });
});

test("[decision_never_changes] a decision and its letter are neither changed nor taken away", async () => {
  await approve();
  for (const statement of ["update decisions set reason_text = 'anders'", "delete from decisions", "truncate decisions cascade"]) {
    expect(await once((sql) => sql.unsafe(statement))).toBe("decision_never_changes");
  }
});

test("[plan_text_never_changes] what was handed in stays as it was read", async () => {
  expect(await once((sql) => sql`update plans set content = '{}' where id = ${asked.planId}`)).toBe("plan_text_never_changes");
});

test("[plans_not_by_contributor] who wrote an earlier version does not decide on a later one", async () => {
  const mandate = await createMandate(scene.entity, { organisationId: scene.vdab.id });
  await alone((sql) => sql`update plans set contributor_ids = contributor_ids || ${scene.entity.personId}::uuid where id = ${asked.planId}`);
  expect(await once((sql) => sql`
    update plans set status = 'approved', decided_by_id = ${scene.entity.personId}, decided_at = '2026-11-24T10:00:00Z', mandate_id = ${mandate} where id = ${asked.planId}`)).toBe("plans_not_by_contributor");
});

test("[close_requests] what waits on a placement that is over waits no longer", async () => {
  await approve();
  await letRun(scene, placementId);
  await alone((sql) => sql`
    insert into decision_requests (placement_id, kind, organisation_id, province, due_on, proposed_on, requested_by_id, requested_at)
    values (${placementId}, 'extension', ${scene.vdab.id}, 'oost-vlaanderen', '2027-03-01', '2027-05-01', ${scene.entity.personId}, now())`);
  await alone((sql) => sql`update placements set status = 'completed', ended_on = '2027-04-30' where id = ${placementId}`);
  const [request] = await alone((sql) => sql`select status from decision_requests where placement_id = ${placementId} and kind = 'extension'`);
  expect(request?.status).toBe("withdrawn");
});

test("[agreed_end_stays] while a placement runs, a last day stands on it only by a decision, and moves no further away", async () => {
  await approve();
  await letRun(scene, placementId);
  const endOn = (day: string | null) => once((sql) => sql`update placements set ended_on = ${day} where id = ${placementId}`);
  expect(await endOn("2027-03-15")).toBe("agreed_end_stays");
  const [request] = await alone((sql) => sql`
    insert into decision_requests (placement_id, kind, organisation_id, province, due_on, proposed_on, ground, requested_by_id, requested_at)
    values (${placementId}, 'early-end', ${scene.vdab.id}, 'oost-vlaanderen', '2027-03-01', '2027-03-15', 'work-found', ${scene.entity.personId}, now()) returning id`);
  await alone(decision({ requestId: String(request?.id) }));
  expect([await endOn("2027-03-16"), await endOn("2027-03-15"), await endOn("2027-04-30"), await endOn(null)])
    .toEqual(["agreed_end_stays", "done", "agreed_end_stays", "agreed_end_stays"]);
});
