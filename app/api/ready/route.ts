import { readiness } from "@/lib/server/health";

const word = (isUp: boolean) => (isUp ? "UP" : "DOWN");

/** Whether this instance may get visitors: 200, or 503 naming the part that is not there. A missing worker delays mails only. */
export const GET = async (): Promise<Response> => {
  const checks = await readiness();
  const isReady = checks.database && checks.schema;
  return Response.json(
    { status: word(isReady), checks: { database: word(checks.database), schema: word(checks.schema), worker: word(checks.worker) } },
    { status: isReady ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
};
