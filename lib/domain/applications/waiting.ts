/** An application in which its candidate is at turn. Days are `YYYY-MM-DD`. */
export type WaitingApplication =
  | { kind: "confirm" | "referral"; id: string; title: string; organisation: string; dueOn: string | null }
  | { kind: "draft"; id: string; slug: string; title: string; organisation: string; dueOn: string | null };

/** An offer in which its organisation is at turn. */
export type WaitingOffer =
  | { kind: "answer"; id: string; title: string; names: string[]; candidates: number; waitingDays: number; replyDays: number; dueOn: string }
  | { kind: "draft"; id: string; title: string; dueOn: null };
