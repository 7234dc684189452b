import { problem } from "@/lib/server/http/problem";
import { currentActor } from "@/lib/server/auth/session";
import { countUnread } from "@/lib/server/notifications/count-unread";

/** How many notices the signed-in person has not read; asked now and then by an open page. */
export const GET = async (): Promise<Response> => {
  const actor = await currentActor();
  if (!actor) return problem(401, "not-signed-in", "Sign in first.");
  return Response.json({ unread: await countUnread(actor) }, { headers: { "cache-control": "no-store" } });
};
