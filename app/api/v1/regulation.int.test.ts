import { describe, expect, test } from "vitest";
import { POST as postAllowances } from "@/app/api/v1/allowances/route";
import { POST as postChecks } from "@/app/api/v1/compliance-checks/route";
import { POST as postGuidance } from "@/app/api/v1/guidance/route";
import { GET as getInstruments } from "@/app/api/v1/instruments/route";
import { GET as getInstrument } from "@/app/api/v1/instruments/[code]/route";
import { GET as getOpenApi } from "@/app/api/v1/openapi.json/route";
import { useTestDatabase } from "@/db/testing/database";
import { allowanceAnswer } from "@/lib/domain/regulation/allowance-schema";
import { complianceAnswer, instrumentAnswer } from "@/lib/domain/regulation/answer-schema";
import { guidanceAnswer } from "@/lib/domain/regulation/guidance-schema";

useTestDatabase();

const routes = { "compliance-checks": postChecks, allowances: postAllowances, guidance: postGuidance };
type Call = keyof typeof routes;

const send = async (call: Call, body: BodyInit, headers: Record<string, string> = { "content-type": "application/json" }) => {
  const response = await routes[call](new Request(`http://localhost:3000/api/v1/${call}`, { method: "POST", body, headers }));
  return { status: response.status, type: response.headers.get("content-type"), body: await response.json() };
};
const post = (call: Call, body: unknown) => send(call, JSON.stringify(body));
const get = async (path: string) => {
  const response = await getInstruments(new Request(`http://localhost:3000/api/v1/instruments${path}`));
  return { status: response.status, body: await response.json() };
};
const one = async (code: string, query = "") => {
  const response = await getInstrument(new Request(`http://localhost:3000/api/v1/instruments/${code}${query}`), { params: Promise.resolve({ code }) });
  return { status: response.status, type: response.headers.get("content-type"), body: await response.json() };
};

describe("answers without key, cookie or origin, in the described shape", () => {
  test("a compliance check", async () => {
    const { status, body } = await post("compliance-checks", { instrument: "wes", startsOn: "2023-01-09", endsOn: "2023-07-08", hoursPerWeek: 16 });
    expect(status).toBe(200);
    expect(complianceAnswer.parse(body)).toMatchObject({ verdict: "incomplete", regulation: { id: "wes-2023" }, lastAllowedDay: "2023-07-08" });
  });

  test("an allowance, in Dutch or in English", async () => {
    const request = { instrument: "wes", startsOn: "2023-01-16", endsOn: "2023-01-31" };
    const { status, body } = await post("allowances", request);
    expect(status).toBe(200);
    expect(allowanceAnswer.parse(body)).toMatchObject({ payer: "vdab", totalCents: 10_909, months: [{ month: "2023-01", workedDays: 12, plannedDays: 22, basis: expect.stringContaining("geplande dagen") }] });
    const english = await send("allowances", JSON.stringify(request), { "content-type": "application/json; charset=utf-8", "accept-language": "en-GB,en;q=0.9,nl;q=0.5" });
    expect(english.body.months[0].basis).toContain("planned days");
  });

  test("the guide, today when no day is asked", async () => {
    const { status, body } = await post("guidance", {});
    expect(status).toBe(200);
    expect(guidanceAnswer.parse(body).items).toHaveLength(16);
  });

  test("the instruments, on a day", async () => {
    const { status, body } = await get("?on=2022-12-31");
    expect(status).toBe(200);
    expect(body).toMatchObject({ total: 16, next: null });
    for (const item of body.items) expect(instrumentAnswer.safeParse(item).error).toBeUndefined();
    expect(body.items.find(({ code }: { code: string }) => code === "act")).toMatchObject({ current: "act-2017" });
    expect((await one("act")).body).toMatchObject({ code: "act", current: null });
    expect((await one("wes", "?on=2022-12-31")).body).toMatchObject({ current: "wes-2017", versions: [{ id: "wes-2017", validTo: "2022-12-31" }, { id: "wes-2023", validTo: null }] });
  });
});

describe("bad input is told by its field", () => {
  test.each<[Call, unknown, string[]]>([
    ["compliance-checks", {}, ["instrument", "startsOn"]],
    ["compliance-checks", { instrument: "wes", startsOn: "2023-02-30" }, ["startsOn"]],
    ["compliance-checks", { instrument: "wes", startsOn: "2023-01-09", endsOn: "2023-01-08" }, ["endsOn"]],
    ["compliance-checks", { instrument: "wes", startsOn: "2023-01-09", colour: 1, candidate: { origin: "x" } }, ["candidate.origin", "colour"]],
    ["compliance-checks", { instrument: "wes", startsOn: "2023-01-09", host: { sanctions: [{ decidedOn: "1899-01-01" }] } }, ["host.sanctions[0].decidedOn"]],
    ["compliance-checks", { instrument: "wes", startsOn: "2023-01-09", hoursPerWeek: -1 }, ["hoursPerWeek"]],
    ["compliance-checks", [], ["body"]],
    ["compliance-checks", "wes", ["body"]],
    ["compliance-checks", null, ["body"]],
    ["allowances", { instrument: "oao", startsOn: "2024-06-01", endsOn: "2024-06-30" }, ["trainingYear"]],
    ["allowances", { instrument: "bis", startsOn: "2024-06-01", endsOn: "2024-06-30" }, ["fullTimeHoursPerWeek", "hoursPerWeek"]],
    ["guidance", { months: -1 }, ["months"]],
  ])("%s %j", async (call, body, names) => {
    const answer = await post(call, body);
    expect(answer).toMatchObject({ status: 400, type: "application/problem+json", body: { type: "urn:problem-type:invalid-input", status: 400 } });
    expect(answer.body.issues.map(({ name }: { name: string }) => name).toSorted()).toEqual(names);
    for (const issue of answer.body.issues) expect(issue).toEqual({ in: "body", name: expect.any(String), detail: expect.stringMatching(/^(is|lies|names) /u) });
  });

  test("what is missing is needed, what is wrong is told", async () => {
    const { body } = await post("compliance-checks", { instrument: "wep" });
    expect(body.issues).toEqual([
      { in: "body", name: "instrument", detail: expect.stringContaining("is none of school, bvs") }, { in: "body", name: "startsOn", detail: "is needed" },
    ]);
  });

  test.each<[string, BodyInit, Record<string, string>, number, string]>([
    ["no JSON", "{", { "content-type": "application/json" }, 400, "urn:problem-type:malformed-json"],
    ["nothing", "", { "content-type": "application/json" }, 400, "urn:problem-type:malformed-json"],
    ["bytes that are no UTF-8", new Uint8Array([0x22, 0xff, 0x22]), { "content-type": "application/json" }, 400, "urn:problem-type:malformed-json"],
    ["a form", "instrument=wes", { "content-type": "application/x-www-form-urlencoded" }, 415, "urn:problem-type:unsupported-media-type"],
    ["text", "{}", { "content-type": "text/plain" }, 415, "urn:problem-type:unsupported-media-type"],
    ["too much", JSON.stringify({ instrument: "x".repeat(300_000) }), { "content-type": "application/json" }, 413, "urn:problem-type:too-large"],
    ["a deep nest", `${"[".repeat(100_000)}${"]".repeat(100_000)}`, { "content-type": "application/json" }, 400, "urn:problem-type:invalid-input"],
    ["a key that names the prototype", "{\"__proto__\":{\"x\":1},\"instrument\":\"wes\"}", { "content-type": "application/json" }, 400, "urn:problem-type:invalid-input"],
  ])("%s", async (...row) => {
    const [, body, headers, status, type] = row;
    for (const call of ["compliance-checks", "allowances", "guidance"] as const) {
      expect(await send(call, body, headers)).toMatchObject({ status, type: "application/problem+json", body: { status, type } });
    }
  });

  test("an unknown instrument, day or parameter", async () => {
    expect(await one("wep")).toMatchObject({ status: 404, type: "application/problem+json", body: { type: "urn:problem-type:not-found" } });
    expect(await one("constructor")).toMatchObject({ status: 404 });
    expect(await one("wes", "?on=2023-02-30")).toMatchObject({ status: 400, body: { issues: [{ in: "query", name: "on" }] } });
    expect(await get("?op=2023-02-28")).toMatchObject({ status: 400, body: { issues: [{ in: "query", name: "op" }] } });
  });
});

test("the OpenAPI document is made of the schemas that check the input", async () => {
  const document = await (await getOpenApi(new Request("http://localhost:3000/api/v1/openapi.json"))).json();
  expect(document.openapi).toBe("3.1.0");
  expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(["/api/v1/compliance-checks", "/api/v1/allowances", "/api/v1/guidance", "/api/v1/instruments", "/api/v1/instruments/{code}", "/api/v1/offers"]));
  const schema = document.paths["/api/v1/compliance-checks"].post.requestBody.content["application/json"].schema;
  expect(schema).toMatchObject({ type: "object", additionalProperties: false, required: ["instrument", "startsOn"], properties: { hoursPerWeek: { type: "number", minimum: 0 } } });
  expect(schema.properties.instrument.enum).toHaveLength(16);
  expect(document.components.schemas.Problem.required).toEqual(["type", "title", "status"]);
});
