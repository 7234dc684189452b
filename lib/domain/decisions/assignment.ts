import * as z from "zod";
import type { Problem } from "@/lib/domain/form-state";
import { chosenUuid } from "@/lib/domain/validation";

const uuidPattern = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";

/** As many as are assigned in one go. */
export const mostAssigned = 50;

/** A request as it was shown: its version, and who held it (nobody: empty). */
export interface ShownRequest {
  requestId: string;
  version: number;
  holderId: string | null;
}

/** `id:version:holder`, as a form carries it. */
export const shownEntry = ({ requestId, version, holderId }: ShownRequest): string => `${requestId}:${version}:${holderId ?? ""}`;

const entry = z.string().regex(new RegExp(`^${uuidPattern}:\\d{1,9}:(?:${uuidPattern})?$`, "u"), "notFound").transform((text): ShownRequest => {
  const [requestId = "", version = "", holderId = ""] = text.split(":");
  return { requestId, version: Number(version), holderId: holderId || null };
});

/** Requests that go to one colleague. */
export const assignRequestsSchema = z.object({
  toPersonId: chosenUuid(),
  request: z.preprocess((value) => (Array.isArray(value) ? value : value === undefined || value === "" ? [] : [value]), z.array(entry).min(1, "decision.chooseRequests").max(mostAssigned)),
});
export type AssignRequests = z.output<typeof assignRequestsSchema>;

/** What became of one request: assigned, or why it was left alone. */
export interface AssignedRow {
  requestId: string;
  problem: Problem | null;
}

/** A colleague who may get requests, and which of the chosen ones they may decide. */
export interface AssignableColleague {
  id: string;
  name: string;
  mayDecide: readonly string[];
}

/** A chosen request as the page shows it before it is assigned. */
export interface AssignableRequest extends ShownRequest {
  kind: "plan" | "extension" | "early-end";
  instrument: string;
  reference: string;
  personName: string;
  hostName: string;
  dueOn: string;
  holderName: string | null;
}
