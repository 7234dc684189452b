import * as z from "zod";
import { decideRequestSchema } from "@/lib/domain/decisions/schema";
import { requestKinds } from "@/lib/domain/decisions/kinds";
import { reasonsFor } from "@/lib/domain/decisions/reasons";
import { ruleNames } from "@/lib/domain/regulation/finding";
import { text } from "@/lib/domain/validation";

const back = { back: text(500).default("") };

/** A decision from the panel beside the queue, and the address to go on with. */
export const decideFromQueueSchema = z.preprocess((value) => value, z.intersection(decideRequestSchema, z.object(back)));

const uuidPattern = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
const listOf = <T extends z.ZodType>(entry: T) =>
  z.preprocess((value) => (Array.isArray(value) ? value : value === undefined || value === "" ? [] : [value]), z.array(entry).max(1000));

/** `id:version:kind`: what stood on the page. */
const entry = z.string().regex(new RegExp(`^${uuidPattern}:\\d{1,9}:(${requestKinds.join("|")})$`, "u"), "notFound");
/** `id:rule`: a finding that was ticked for one request. */
const tick = z.string().regex(new RegExp(`^${uuidPattern}:(${ruleNames.join("|")})$`, "u"), "notFound");

const kindOf = (given: string | undefined) => requestKinds.find((kind) => kind === given) ?? "plan";

/** Several approvals at once: rows as they were shown, and what was ticked for each. Grouped by kind, since each kind has its reason. */
export const approveTogetherSchema = z.object({ request: listOf(entry).refine((entries) => entries.length > 0, "decision.chooseRequests"), seen: listOf(tick), ...back }).transform(({ request, seen, back: address }) => {
  const rows = request.map((text_) => {
    const [requestId = "", version = "", kind] = text_.split(":");
    const acknowledged = seen.filter((given) => given.startsWith(`${requestId}:`)).flatMap((given) => ruleNames.filter((rule) => rule === given.slice(requestId.length + 1)));
    return { kind: kindOf(kind), request: { requestId, version: Number(version), acknowledged } };
  });
  const groups = requestKinds.map((kind) => ({
    reasonCode: reasonsFor(kind, "approved")[0] ?? "", reasonText: "", requests: rows.filter((row) => row.kind === kind).map((row) => row.request),
  }));
  return { groups: groups.filter(({ requests }) => requests.length > 0), back: address };
});
export type ApproveTogether = z.output<typeof approveTogetherSchema>;
