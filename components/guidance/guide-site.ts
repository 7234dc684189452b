import type { InstrumentCode } from "@/lib/domain/regulation/schema";

/** What the server tells the guide before anything was answered; it never hears what is answered. */
export interface GuideSite {
  /** The business date, `YYYY-MM-DD`. */
  readonly today: string;
  readonly names: Readonly<Record<InstrumentCode, { readonly short: string; readonly full: string }>>;
  /** Open places of each instrument; absent means none. */
  readonly offerCounts: Readonly<Record<string, number>>;
}
