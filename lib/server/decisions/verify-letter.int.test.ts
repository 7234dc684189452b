import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { decisions } from "@/db/schema/mediation";
import { askApproval, createDecisionScene, createWes, readPlacement } from "@/db/testing/decision-scene";
import { useTestDatabase } from "@/db/testing/database";
import { playOn, scenarioDay } from "@/db/testing/scenario";
import { codeOfHash } from "@/lib/domain/agreements/check-code";
import { verifyCode } from "@/lib/server/agreements/verify-code";
import { decideRequest } from "@/lib/server/decisions/decide-request";
import { verifyLetter } from "@/lib/server/decisions/verify-letter";

useTestDatabase();

const visitor = (address: string) => new Headers({ "x-forwarded-for": address });

const decide = async () => {
  playOn(scenarioDay);
  const scene = await createDecisionScene();
  const placementId = await createWes(scene);
  const asked = await askApproval(scene, placementId);
  await decideRequest(scene.decider, { ...asked, outcome: "refused", reasonCode: "no-gap", reasonText: "Amina Proef kan dit werk al.", approvedUntil: undefined });
  const [decision] = await db().select().from(decisions).where(sql`${decisions.placementId} = ${placementId}`);
  if (!decision) throw new Error("nothing was decided");
  return { scene, decision, placementId, code: codeOfHash(decision.sha256) };
};

test("whoever holds a letter reads its number, day, question and answer by its code, and nothing of whom it is about", async () => {
  const { decision, placementId, code, scene } = await decide();
  const answer = await verifyCode(` ${code.toLowerCase().replaceAll("-", " ")} `, visitor("10.1.0.1"));
  expect(answer).toEqual({
    of: "letter", code, reference: decision.reference, decidedAt: decision.decidedAt, instrument: "wes", kind: "plan", outcome: "refused", sha256: decision.sha256, isIntact: true,
  });
  const said = JSON.stringify(answer);
  for (const secret of ["Proef", "Amina", (await readPlacement(placementId)).reference, placementId, scene.student.personId, decision.id]) expect(said).not.toContain(secret);
});

test("another code is none, and guessing is limited as for an agreement", async () => {
  await decide();
  expect(await verifyCode("2222-2222-2222", visitor("10.1.0.2"))).toBeNull();
  const tries = await Promise.allSettled(Array.from({ length: 40 }, () => verifyCode("2222-2222-2223", visitor("10.1.0.3"))));
  expect(tries.filter(({ status }) => status === "rejected")).toHaveLength(10);
});

test("a kept text that was changed behind everybody's back no longer holds", async () => {
  const { decision, code } = await decide();
  // What no command can do: the database's own guards off, as somebody with its keys could.
  await db().execute(sql`alter table decisions disable trigger user`);
  await db().execute(sql`alter table decisions drop constraint decisions_sha256`);
  await db().execute(sql`update decisions set letter = replace(letter, 'Amina', 'Anders') where id = ${decision.id}`);
  expect(await verifyLetter(code)).toMatchObject({ reference: decision.reference, isIntact: false });
});
