import { expect, test } from "vitest";
import { organisationQuerySchema } from "@/lib/domain/search/organisation-query";
import { offerQuerySchema } from "@/lib/domain/search/schema";
import { queryParameters } from "@/lib/server/http/query-parameters";

test("every parameter that is checked is described, with its choices", () => {
  const parameters = queryParameters(offerQuerySchema);
  expect(parameters.map(({ name }) => name)).toEqual(Object.keys(offerQuerySchema.shape));
  expect(parameters.every(({ description, name }) => description !== undefined || ["province", "education", "hours", "startsFrom"].includes(name))).toBe(true);
  expect(parameters.find(({ name }) => name === "hours")?.schema).toMatchObject({ type: "array", items: { enum: ["full", "part"] } });
  expect(parameters.find(({ name }) => name === "radiusKm")?.schema).toMatchObject({ type: "integer", minimum: 0, maximum: 200 });
  expect(queryParameters(organisationQuerySchema).map(({ required }) => required)).toEqual([false, false, false]);
});
