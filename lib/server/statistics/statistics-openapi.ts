import { z } from "zod";
import { importAccepted, importProgress, importQuery } from "@/lib/domain/imports/schema";
import { figuresTableQuery, flemishGovernmentAnswer, flemishGovernmentQuery, workBasedLearningAnswer, workBasedLearningQuery } from "@/lib/domain/statistics/schema";
import { operation, problemResponses } from "@/lib/server/http/openapi";
import { queryParameters } from "@/lib/server/http/query-parameters";

const file = { name: "file", in: "path", required: true, description: "A period as CSV, XLSX or ODS: `2022.csv`, `2022-h1.xlsx`, `2022.ods`; `reeks.csv` for every half-year.", schema: { type: "string" } };
const id = { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } };
const key = [{ apiKey: [] }];
const unauthorised = { 401: { description: "The call needs an API key of an organisation." } };
const register = { type: "string", format: "binary" };

/** Figures and registers, as entries of `paths` in the OpenAPI document. */
export const statisticsPaths: Record<string, unknown> = {
  "/api/v1/statistics/work-based-learning": {
    get: operation({
      summary: "Actions started by instrument and their outflow to work, in a half-year or year; counts of 1 to 4 are hidden",
      parameters: queryParameters(workBasedLearningQuery), response: workBasedLearningAnswer, problems: [400, 429],
    }),
  },
  "/api/v1/statistics/flemish-government": {
    get: operation({
      summary: "The questions of parliament on internships at the Flemish government, by id; counts of 1 to 4 are hidden",
      parameters: queryParameters(flemishGovernmentQuery), response: flemishGovernmentAnswer, problems: [400, 429],
    }),
  },
  "/api/v1/statistics/tables/{file}": {
    get: {
      summary: "The figures of a period as a file for spreadsheets",
      parameters: [file, ...queryParameters(figuresTableQuery)],
      responses: { 200: { description: "The file.", content: { "text/csv": { schema: { type: "string" } }, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": { schema: register }, "application/vnd.oasis.opendocument.spreadsheet": { schema: register } } }, ...problemResponses(400, 404, 429) },
    },
  },
  "/api/v1/imports": {
    post: {
      summary: "Hand in a register of your organisation; it is stored in the background",
      security: key,
      parameters: queryParameters(importQuery),
      requestBody: {
        required: true,
        content: {
          "text/csv": { schema: register },
          "application/octet-stream": { schema: register },
          "multipart/form-data": { schema: { type: "object", required: ["file"], properties: { file: register } } },
        },
      },
      responses: {
        202: { description: "Taken in; `url` says how far it is.", content: { "application/json": { schema: z.toJSONSchema(importAccepted) } } },
        ...unauthorised,
        ...problemResponses(400, 413, 429),
      },
    },
  },
  "/api/v1/imports/{id}": {
    get: {
      ...operation({ summary: "How far an import is, and its report when it has ended", parameters: [id], response: importProgress, problems: [404, 429] }),
      security: key,
    },
  },
};
