import type { Difference } from "@/lib/domain/agreements/differences";
import type { AgreementParty } from "@/lib/domain/agreements/status";
import type { Finding } from "@/lib/domain/regulation/finding";

/** What somebody needs to know who is about to sign. */
export interface Signing {
  /** The party this reader signs for, if any. */
  party: AgreementParty | null;
  /** What the law warns for or does not know: to be seen before signing. */
  toAcknowledge: readonly Finding[];
  /** What changed since the version that this party signed before; null when it signed none. */
  changed: { sinceNumber: number; differences: Difference[] } | null;
  /** The trainee is under age on the first day. */
  isMinor: boolean;
}
