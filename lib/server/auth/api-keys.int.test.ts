import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { apiKeys } from "@/db/schema/auth";
import { createActor, createOrganisation } from "@/db/testing/scenario";
import { useTestDatabase } from "@/db/testing/database";
import type { Actor } from "@/lib/domain/access";
import { ApiKeyRefused, requireApiKey } from "@/lib/server/auth/api-keys";
import { createApiKey } from "@/lib/server/auth/create-api-key";
import { listApiKeys } from "@/lib/server/auth/list-api-keys";
import { revokeApiKey } from "@/lib/server/auth/revoke-api-key";

useTestDatabase();

const call = (authorization?: string) =>
  requireApiKey(new Request("http://localhost/api/v1/imports", { headers: authorization ? { authorization } : {} }));

const auditOf = async (id: string) =>
  (await db().execute<{ event: string }>(sql`select event from audit_entries where subject_id = ${id} order by seq`)).map((row) => row.event);

let entity: Actor;
let colleague: Actor;
let stranger: Actor;

beforeAll(async () => {
  const [host, other] = [await createOrganisation("flemish-government"), await createOrganisation("company")];
  [entity, colleague, stranger] = [await createActor("entity", host), await createActor("entity", host), await createActor("entity", other)];
});

describe("a key of an organisation", () => {
  test("opens the API for that organisation, with the secret that was shown once", async () => {
    const { id, secret } = await createApiKey(entity, { name: "Website" });
    expect(await call(`Bearer ${secret}`)).toEqual({ organisationId: entity.organisationId, keyId: id });
    expect(await call(`bearer  ${secret}`)).toMatchObject({ keyId: id });
  });

  test("is stored so that nobody can read the secret back", async () => {
    const { id, secret } = await createApiKey(entity, { name: "Personeelssysteem" });
    const [row] = await db().execute<{ row: string }>(sql`select to_jsonb(k)::text as row from api_keys k where id = ${id}`);
    expect(secret).toMatch(/^opstap_[\w-]{43}$/);
    expect(row?.row).not.toContain(secret.slice(12));
    expect(row?.row).toContain(secret.slice(0, 12));
  });

  test("stops at the next call once it is revoked, and stays revoked", async () => {
    const { id, secret } = await createApiKey(entity, { name: "Oud" });
    await revokeApiKey(colleague, { id });
    await expect(call(`Bearer ${secret}`)).rejects.toBeInstanceOf(ApiKeyRefused);
    await expect(revokeApiKey(entity, { id })).rejects.toMatchObject({ code: "apiKey.revoked" });
    expect(await auditOf(id)).toEqual(["apiKey.create", "apiKey.revoke"]);
  });

  test.each([undefined, "", "Bearer", "Bearer opstap_", "Bearer opstap_niet-van-ons", "Basic b3BzdGFwOng=", "opstap_zonder-woord"])(
    "is not replaced by %j",
    async (authorization) => {
      await expect(call(authorization)).rejects.toBeInstanceOf(ApiKeyRefused);
    },
  );

  test("the refusal is a 401 with problem details", async () => {
    const response = new ApiKeyRefused().toResponse();
    expect([response.status, response.headers.get("content-type"), response.headers.get("www-authenticate")])
      .toEqual([401, "application/problem+json", 'Bearer realm="opstap"']);
    expect(await response.json()).toMatchObject({ type: "urn:problem-type:unauthorised", status: 401 });
  });

  test("notes when it was last used", async () => {
    const { id, secret } = await createApiKey(entity, { name: "Gebruikt" });
    expect((await listApiKeys(entity)).find((key) => key.id === id)?.lastUsedAt).toBeNull();
    await call(`Bearer ${secret}`);
    expect((await listApiKeys(entity)).find((key) => key.id === id)?.lastUsedAt).toBeInstanceOf(Date);
  });
});

describe("who manages keys", () => {
  test("another organisation neither sees nor revokes them", async () => {
    const { id, secret } = await createApiKey(entity, { name: "Van ons" });
    expect((await listApiKeys(stranger)).map((key) => key.id)).not.toContain(id);
    await expect(revokeApiKey(stranger, { id })).rejects.toMatchObject({ code: "notFound" });
    expect(await call(`Bearer ${secret}`)).toMatchObject({ keyId: id });
  });

  test("a candidate and a mediator get no key", async () => {
    const mediator = await createActor("mediator", await createOrganisation("vdab"));
    const student = await createActor("student");
    for (const actor of [mediator, student]) {
      await expect(createApiKey(actor, { name: "Nee" })).rejects.toMatchObject({ code: "forbidden" });
      await expect(listApiKeys(actor)).rejects.toMatchObject({ code: "notFound" });
    }
  });

  test("of 30 keys asked for at once, an organisation gets 20", async () => {
    const busy = await createActor("entity", await createOrganisation("company"));
    const results = await Promise.allSettled(Array.from({ length: 30 }, (_, n) => createApiKey(busy, { name: `Sleutel ${n}` })));
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(20);
    const rows = await db().select().from(apiKeys).where(eq(apiKeys.organisationId, busy.organisationId ?? ""));
    expect(rows).toHaveLength(20);
  });
});
