import { isOwnOrigin } from "@/lib/server/origin";

/** The answer to a form that another site posted, or null when it is ours. */
export const refuseForeign = (request: Request): Response | null => {
  if (isOwnOrigin(request.headers.get("origin"))) return null;
  return Response.json(
    { type: "urn:problem-type:foreign-origin", title: "This form was not sent by a page of this site.", status: 403 },
    { status: 403, headers: { "content-type": "application/problem+json" } },
  );
};
