import { z } from "zod";

type JsonSchema = Record<string, unknown>;

/** A Zod schema as it stands in the document: the very schema that checks what comes in. */
const jsonSchemaOf = (schema: z.ZodType): JsonSchema => {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io: "input", unrepresentable: "any" });
  return rest;
};

const problemWords = {
  400: "The input is not valid; `issues` says what and where.",
  404: "There is none.",
  410: "It has been closed.",
  413: "The body is too large.",
  415: "The body is not JSON.",
  429: "Too many calls in a minute from one address: more than 600, or 6,000 questions of law.",
} as const;
type ProblemStatus = keyof typeof problemWords;

/** The error answers of a call. */
export const problemResponses = (...statuses: readonly ProblemStatus[]): Record<string, unknown> =>
  Object.fromEntries(statuses.map((status) => [status, {
    description: problemWords[status],
    content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
  }]));

interface Operation {
  readonly summary: string;
  readonly request?: z.ZodType;
  readonly parameters?: readonly object[];
  readonly response: z.ZodType;
  readonly problems: readonly ProblemStatus[];
}

/** One call, as an entry of a path: what it takes and answers, from the schemas that check both. */
export const operation = ({ summary, request, parameters, response, problems }: Operation): Record<string, unknown> => ({
  summary,
  ...(parameters && { parameters }),
  ...(request && { requestBody: { required: true, content: { "application/json": { schema: jsonSchemaOf(request) } } } }),
  responses: { 200: { description: "The answer.", content: { "application/json": { schema: jsonSchemaOf(response) } } }, ...problemResponses(...problems) },
});

const text = { type: "string" };

/** Problem details of RFC 9457, as every error answers them. */
const problemSchema: JsonSchema = {
  type: "object",
  required: ["type", "title", "status"],
  properties: {
    type: { ...text, format: "uri", description: "urn:problem-type:..." }, title: text, status: { type: "integer" }, detail: text,
    issues: {
      type: "array",
      items: { type: "object", required: ["in", "name", "detail"], properties: { in: { enum: ["query", "body", "path", "header"] }, name: text, detail: text } },
    },
  },
};

/** The OpenAPI 3.1 document of these paths. */
export const openApiDocument = (serverUrl: string, paths: Record<string, unknown>): Record<string, unknown> => ({
  openapi: "3.1.0",
  info: {
    title: "Opstap",
    version: "1.0.0",
    description: "Internships and workplace learning in Flanders. Public reads need no key. Dates are YYYY-MM-DD, money is integer euro cents, unknown properties are an error.",
    license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
  },
  servers: [{ url: serverUrl }],
  paths,
  components: {
    schemas: { Problem: problemSchema },
    securitySchemes: { apiKey: { type: "http", scheme: "bearer", description: "An API key of an organisation, `opstap_…`." } },
  },
});
