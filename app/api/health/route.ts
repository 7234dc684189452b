import { databaseAnswers } from "@/lib/server/health";

/** Whether the site lives: 200 `UP`, or 503 `DOWN` when the database does not answer within two seconds. */
export const GET = async (): Promise<Response> => {
  const isUp = await databaseAnswers();
  return Response.json({ status: isUp ? "UP" : "DOWN" }, { status: isUp ? 200 : 503, headers: { "cache-control": "no-store" } });
};
