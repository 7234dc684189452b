import type { Tx } from "@/db/client";
import type { Month } from "@/lib/domain/regulation/calendar";
import { addressOf } from "@/lib/i18n/address";
import { notify } from "@/lib/server/outbox";
import type { Placement } from "@/lib/server/placements/lock-placement";

interface News {
  kind: "attendance-confirmed" | "attendance-reopened" | "attendance-corrected";
  month: Month;
  dedupeKey: string;
}

/** Tells the trainee what somebody else did with a month of attendance. */
export const tellTrainee = (tx: Tx, placement: Placement, { kind, month, dedupeKey }: News): Promise<void> =>
  notify(tx, {
    personIds: [placement.personId], kind, params: { title: placement.title, month }, dedupeKey,
    href: addressOf({ pathname: "/placements/[id]/attendance", params: { id: placement.id }, query: { month } }, "nl"),
  });
