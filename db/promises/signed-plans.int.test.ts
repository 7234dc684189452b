import type { TransactionSql } from "postgres";
import { beforeEach, expect, test } from "vitest";
import { alone, once, useCrowd } from "@/db/testing/attempts";
import { askApproval, createDecisionScene, createWes, type DecisionScene } from "@/db/testing/decision-scene";
import { useTestDatabase } from "@/db/testing/database";
import { addVersion, createAgreement, createCast, createPlacement } from "@/db/testing/promise-scene";
import { playOn, scenarioDay } from "@/db/testing/scenario";
import { decideRequest } from "@/lib/server/decisions/decide-request";

/* Each title begins with the promise it proves; `npm run test:mutations` takes the promise away and wants to see red. */
useTestDatabase();
useCrowd();

let scene: DecisionScene;
let placementId = "";
let cast: Parameters<typeof createAgreement>[0];
beforeEach(async () => {
  playOn(scenarioDay);
  scene = await createDecisionScene();
  placementId = await createWes(scene);
  cast = { host: scene.entity, school: scene.author, student: scene.student, enrolmentId: "" };
});

type Text = Awaited<ReturnType<typeof addVersion>>;
const signer = { trainee: () => scene.student, host: () => scene.entity, vdab: () => scene.author } as const;

const sign = (party: keyof typeof signer, text: Text) => (sql: TransactionSql) => sql`
  insert into signatures (version_id, sha256, party, person_id, signed_at) values (${text.id}, ${text.sha256}, ${party}, ${signer[party]().personId}, now())`;

const approve = async () =>
  decideRequest(scene.decider, { ...await askApproval(scene, placementId), outcome: "approved", reasonCode: "plan-complete", reasonText: "", approvedUntil: undefined });

/** Past the commands: another version of the plan, decided on under the same mandate. */
const approveAnother = () => alone(async (sql) => {
  const [plan] = await sql`insert into plans (placement_id, number, kind, content, author_id) values (${placementId}, 2, 'stageplan', '{}', ${scene.author.personId}) returning id`;
  await sql`update plans set status = 'submitted' where id = ${String(plan?.id)}`;
  await sql`
    update plans set status = 'approved', decided_by_id = ${scene.decider.personId}, decided_at = '2026-11-24T10:00:00Z', mandate_id = ${scene.mandateId} where id = ${String(plan?.id)}`;
});

const moveTo = (status: string) => (sql: TransactionSql) => sql`update placements set status = ${status}::placement_status, signed_on = '2026-11-24' where id = ${placementId}`;

/** The next text of an agreement is out for signature. */
const present = async (agreementId: string, number: number): Promise<Text> => {
  const text = await addVersion(cast, agreementId, number);
  await alone((sql) => sql`update agreements set status = 'draft' where id = ${agreementId}`);
  await alone((sql) => sql`update agreements set status = 'to-sign', current_version = ${number} where id = ${agreementId}`);
  return text;
};

test("[signature_of_approved_plan] nobody signs before the plan is approved, nor a text that was made before, nor one of an older plan", async () => {
  const { agreementId, version: tooEarly } = await createAgreement(cast, placementId);
  expect(await once(sign("trainee", tooEarly))).toBe("signature_of_approved_plan");
  await alone((sql) => sql`update agreements set status = 'draft' where id = ${agreementId}`);
  await approve();
  await alone((sql) => sql`update agreements set status = 'to-sign' where id = ${agreementId}`);
  expect(await once(sign("trainee", tooEarly))).toBe("signature_of_approved_plan");
  const text = await present(agreementId, 2);
  expect(await once(sign("trainee", text))).toBe("done");
  await approveAnother();
  expect(await once(sign("host", text))).toBe("signature_of_approved_plan");
  expect(await once(sign("host", await present(agreementId, 3)))).toBe("done");
});

test("[signature_of_approved_plan] a new request that is being made meanwhile is waited for", async () => {
  await approve();
  const { version } = await createAgreement(cast, placementId);
  let signing: Promise<string> | undefined;
  await alone(async (sql) => {
    await moveTo("approval-requested")(sql);
    signing = once(sign("trainee", version));
    // The other one has either waited for us by now, or has overtaken us.
    await sql`select pg_sleep(0.3)`;
  });
  expect(await signing).toBe("signature_of_approved_plan");
});

test("[signature_of_approved_plan] where the parties sign the plan itself, it is final and the text was made from it", async () => {
  const own = await createCast();
  const { id } = await createPlacement(own, { instrument: "oao", regulationId: "oao-2016", hoursPerWeek: 24 });
  const { agreementId, version } = await createAgreement(own, id);
  const signBy = (text: Text) => once((sql) => sql`
    insert into signatures (version_id, sha256, party, person_id, signed_at) values (${text.id}, ${text.sha256}, 'trainee', ${own.student.personId}, now())`);
  expect(await signBy(version)).toBe("signature_of_approved_plan");
  await alone(async (sql) => {
    const [plan] = await sql`insert into plans (placement_id, kind, content, author_id) values (${id}, 'opleidingsplan', '{}', ${own.school.personId}) returning id`;
    await sql`update plans set status = 'final' where id = ${String(plan?.id)}`;
  });
  expect(await signBy(version)).toBe("signature_of_approved_plan");
  const text = await addVersion(own, agreementId, 2);
  await alone((sql) => sql`update agreements set status = 'draft' where id = ${agreementId}`);
  await alone((sql) => sql`update agreements set status = 'to-sign', current_version = 2 where id = ${agreementId}`);
  expect(await signBy(text)).toBe("done");
});

test("[signed_as_approved] an approval that was taken back is not signed all the same", async () => {
  await approve();
  const { agreementId, version } = await createAgreement(cast, placementId);
  for (const party of ["trainee", "host", "vdab"] as const) await alone(sign(party, version));
  await alone((sql) => sql`update agreements set status = 'signed' where id = ${agreementId}`);
  for (const status of ["approval-requested", "prepared"]) await alone(moveTo(status));
  expect(await once(moveTo("signed"))).toBe("signed_as_approved");
  for (const status of ["approval-requested", "approved"]) await alone(moveTo(status));
  expect(await once(moveTo("signed"))).toBe("done");
});

test("[agreement_parties_of_kind] no text goes out that leaves somebody out whom the kind wants, or asks somebody else", async () => {
  const { agreementId, version } = await createAgreement(cast, placementId);
  const goOut = (number: number) => once((sql) => sql`update agreements set status = 'to-sign', current_version = ${number} where id = ${agreementId}`);
  await alone((sql) => sql`update agreements set status = 'draft' where id = ${agreementId}`);
  const copy = (number: number, parties: readonly string[]) => alone(async (sql) => {
    const [text] = await sql`
      insert into agreement_versions (agreement_id, number, canonical, sha256, created_by_id)
      select agreement_id, ${number}, canonical, sha256, created_by_id from agreement_versions where id = ${version.id} returning id`;
    await sql`
      insert into required_parties (version_id, party, person_id, organisation_id)
      select ${String(text?.id)}, party, person_id, organisation_id from required_parties where version_id = ${version.id} and party = any(${[...parties]}::agreement_party[])`;
    if (parties.includes("school")) await sql`insert into required_parties (version_id, party, organisation_id) values (${String(text?.id)}, 'school', ${cast.host.organisationId})`;
  });
  await copy(2, ["trainee", "host"]);
  await copy(3, []);
  await copy(4, ["trainee", "host", "vdab", "school"]);
  await copy(5, ["trainee", "host", "vdab"]);
  expect([await goOut(2), await goOut(3), await goOut(4), await goOut(5)])
    .toEqual(["agreement_parties_of_kind", "agreement_parties_of_kind", "agreement_parties_of_kind", "done"]);
});
