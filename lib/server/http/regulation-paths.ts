import { z } from "zod";
import { allowanceAnswer, allowanceRequest } from "@/lib/domain/regulation/allowance-schema";
import { complianceAnswer, instrumentAnswer } from "@/lib/domain/regulation/answer-schema";
import { guidanceAnswer, guidanceRequest } from "@/lib/domain/regulation/guidance-schema";
import { complianceRequest, instrumentCodes } from "@/lib/domain/regulation/schema";
import { operation } from "./openapi";

const on = { name: "on", in: "query", required: false, description: "The law as it was on this day; today when left out.", schema: { type: "string", format: "date" } };
const code = { name: "code", in: "path", required: true, schema: { enum: instrumentCodes } };

/** The law as a service, as entries of `paths` in the OpenAPI document. */
export const regulationPaths: Record<string, unknown> = {
  "/api/v1/instruments": {
    get: operation({
      summary: "Every instrument, the abolished ones too, with all its versions", parameters: [on],
      response: z.strictObject({ items: z.array(instrumentAnswer), total: z.int(), next: z.null() }), problems: [400, 429],
    }),
  },
  "/api/v1/instruments/{code}": {
    get: operation({ summary: "One instrument with all its versions", parameters: [code, on], response: instrumentAnswer, problems: [400, 404, 429] }),
  },
  "/api/v1/compliance-checks": {
    post: operation({ summary: "Check a case against the version of the law that holds for it", request: complianceRequest, response: complianceAnswer, problems: [400, 413, 415, 429] }),
  },
  "/api/v1/allowances": {
    post: operation({ summary: "Reckon an allowance month by month", request: allowanceRequest, response: allowanceAnswer, problems: [400, 413, 415, 429] }),
  },
  "/api/v1/guidance": {
    post: operation({ summary: "Which instruments fit these facts, best first", request: guidanceRequest, response: guidanceAnswer, problems: [400, 413, 415, 429] }),
  },
};
