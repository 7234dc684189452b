import { z } from "zod";

interface Parameter {
  name: string;
  in: "query";
  required: boolean;
  description?: string;
  schema: Record<string, unknown>;
}

/** The parameters of a call in OpenAPI 3.1, from the schema that checks them. */
export const queryParameters = (schema: z.ZodObject): Parameter[] => {
  const { properties = {}, required = [] } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return Object.entries(properties).map(([name, property]) => {
    const { description, ...rest } = typeof property === "object" ? property : {};
    return { name, in: "query" as const, required: required.includes(name), ...(description ? { description } : {}), schema: rest };
  });
};
