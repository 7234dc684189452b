import { problem } from "@/lib/server/http/problem";
import { isOwnOrigin } from "@/lib/server/origin";

/** The answer to a form that another site posted, or null when it is ours. */
export const refuseForeign = (request: Request): Response | null => {
  if (isOwnOrigin(request.headers.get("origin"))) return null;
  return problem(403, "foreign-origin", "This form was not sent by a page of this site.");
};
