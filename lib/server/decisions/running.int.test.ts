import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { decisions } from "@/db/schema/mediation";
import { askApproval, checkDecisions, createDecisionScene, createMandate, createWes, letRun, readPlacement, readRequests, type DecisionScene } from "@/db/testing/decision-scene";
import { useTestDatabase } from "@/db/testing/database";
import { createActor, createOrganisation, playOn, scenarioDay } from "@/db/testing/scenario";
import type { Actor } from "@/lib/domain/access";
import { readLetter } from "@/lib/domain/decisions/letter";
import type { RequestEarlyEnd } from "@/lib/domain/decisions/schema";
import { decideRequest } from "@/lib/server/decisions/decide-request";
import { requestEarlyEnd } from "@/lib/server/decisions/request-early-end";
import { requestExtension } from "@/lib/server/decisions/request-extension";
import { withdrawRequest } from "@/lib/server/decisions/withdraw-request";
import { writeRequestMessage } from "@/lib/server/decisions/write-request-message";

useTestDatabase();

const motivation = "De stagiair heeft nog enkele weken nodig.";
let scene: DecisionScene;
let placementId = "";

/** A werkervaringsstage with an approved plan that runs from 1 February to 30 April 2027; today is 15 March. */
const run = async (current: DecisionScene): Promise<string> => {
  const id = await createWes(current);
  const asked = await askApproval(current, id);
  await decideRequest(current.decider, { ...asked, outcome: "approved", reasonCode: "plan-complete", reasonText: "", approvedUntil: undefined });
  await letRun(current, id);
  return id;
};

beforeEach(async () => {
  playOn(scenarioDay);
  scene = await createDecisionScene();
  placementId = await run(scene);
  playOn("2027-03-15");
});

const version = async () => (await readPlacement(placementId)).version;
const extend = async (on: string, actor: Actor = scene.entity) => requestExtension(actor, { placementId, version: await version(), on, motivation });
const endEarly = async (change: Partial<RequestEarlyEnd> = {}, actor: Actor = scene.student) =>
  requestEarlyEnd(actor, { placementId, version: await version(), on: "2027-03-15", ground: "work-found", motivation: "Ik begin maandag in een winkel.", ...change });
const openRequest = async () => {
  const request = (await readRequests(placementId)).find(({ status }) => status === "open");
  return { requestId: request?.id ?? "", version: request?.version ?? 0, acknowledged: [] };
};
const granted = { outcome: "approved", reasonText: "", approvedUntil: undefined } as const;

describe("an extension", () => {
  test("is decided like a plan, and moves the last day", async () => {
    await extend("2027-06-30");
    expect(await openRequest()).toMatchObject({ version: 1 });
    expect((await readPlacement(placementId)).endsOn).toBe("2027-04-30");
    await decideRequest(scene.decider, { ...await openRequest(), ...granted, reasonCode: "objective-within-reach" });
    expect(await readPlacement(placementId)).toMatchObject({ endsOn: "2027-06-30", status: "running" });
    expect(await checkDecisions()).toEqual([]);
  });

  test("can be granted for a shorter time, not for none", async () => {
    await extend("2027-06-30");
    const shorter = { ...await openRequest(), outcome: "approved-other-duration", reasonCode: "shorter-enough", reasonText: "Een maand extra volstaat." } as const;
    await expect(decideRequest(scene.decider, { ...shorter, approvedUntil: "2027-04-30" })).rejects.toMatchObject({ code: "decision.noExtension" });
    await decideRequest(scene.decider, { ...shorter, approvedUntil: "2027-05-31" });
    expect((await readPlacement(placementId)).endsOn).toBe("2027-05-31");
  });

  test("is not even asked beyond the last day that the law allows, nor to an earlier day", async () => {
    await expect(extend("2027-08-01")).rejects.toMatchObject({ code: "law.blocked", params: { rule: "max-duration" }, field: "on" });
    await expect(extend("2027-04-30")).rejects.toMatchObject({ code: "decision.noExtension", field: "on" });
    await expect(extend("2027-05-31", scene.student)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("waits once: asked twice is refused, taken back it can be asked again", async () => {
    await extend("2027-05-31");
    await expect(extend("2027-06-30")).rejects.toMatchObject({ code: "decision.alreadyAsked" });
    await withdrawRequest(scene.entity, { requestId: (await openRequest()).requestId });
    await extend("2027-06-30");
    expect(await checkDecisions()).toEqual([]);
  });
});

describe("an early end", () => {
  test("is asked by the trainee and decided by VDAB, with the ground in the letter", async () => {
    await endEarly();
    const { reference } = await decideRequest(scene.decider, { ...await openRequest(), ...granted, reasonCode: "ground-established" });
    expect(await readPlacement(placementId)).toMatchObject({ status: "ended-early", endedOn: "2027-03-15", endReasonCode: "work-found" });
    const [decision] = await db().select().from(decisions).where(eq(decisions.reference, reference));
    expect(readLetter(decision?.letter ?? "").clauses[0]?.text).toContain("De reden die de aanvraag noemt: de stagiair heeft werk gevonden.");
    expect(await checkDecisions()).toEqual([]);
  });

  test("only on a ground of the version that applies, within the period", async () => {
    await expect(endEarly({ ground: "other" })).rejects.toMatchObject({ code: "law.blocked", params: { rule: "early-end-ground" }, field: "ground" });
    await expect(endEarly({ on: "2027-05-01" })).rejects.toMatchObject({ code: "placement.endOutside" });
  });

  test("not by the partner that mediates: its question goes to VDAB", async () => {
    playOn(scenarioDay);
    const partner = await createOrganisation("partner");
    const [writer, ours] = [await createActor("mediator", partner), await createActor("mediator", partner)];
    await createMandate(ours);
    const other = await createDecisionScene();
    placementId = await run({ ...other, vdab: partner, author: writer, decider: ours });
    playOn("2027-03-15");
    await endEarly({ ground: "breach" }, writer);
    const request = await openRequest();
    await expect(decideRequest(ours, { ...request, ...granted, reasonCode: "ground-established" })).rejects.toMatchObject({ code: "law.blocked", params: { rule: "early-end-authority" } });
    await decideRequest(scene.decider, { ...request, ...granted, reasonCode: "ground-established" });
    expect((await readPlacement(placementId)).status).toBe("ended-early");
    expect(await checkDecisions()).toEqual([]);
  });

  test("asked for more, the answer in the talk puts it before the decider again", async () => {
    await endEarly();
    await decideRequest(scene.decider, { ...await openRequest(), outcome: "changes-requested", reasonCode: "facts-missing", reasonText: "Vanaf welke dag werk je?", approvedUntil: undefined });
    expect(await readRequests(placementId)).toMatchObject([{ kind: "plan" }, { kind: "early-end", status: "changes-requested" }]);
    const [, request] = await readRequests(placementId);
    await writeRequestMessage(scene.student, { requestId: request?.id ?? "", idempotencyKey: crypto.randomUUID(), body: "Vanaf 16 maart." });
    expect((await openRequest()).requestId).toBe(request?.id);
    await decideRequest(scene.decider, { ...await openRequest(), ...granted, reasonCode: "ground-established" });
    expect((await readPlacement(placementId)).status).toBe("ended-early");
    expect(await checkDecisions()).toEqual([]);
  });

  test("refused, everything goes on", async () => {
    await endEarly({ ground: "objective-unattainable" }, scene.entity);
    await decideRequest(scene.decider, { ...await openRequest(), outcome: "refused", reasonCode: "solution-possible", reasonText: "Een andere mentor neemt het over.", approvedUntil: undefined });
    expect(await readPlacement(placementId)).toMatchObject({ status: "running", endsOn: "2027-04-30" });
    expect(await checkDecisions()).toEqual([]);
  });
});
