/** A mandate as its holder or a colleague it was lent to sees it. */
export interface MandateView {
  id: string;
  /** Whose it is; null when it is the reader's own. */
  owner: string | null;
  provinces: readonly string[];
  instruments: readonly string[];
  validFrom: string;
  validTo: string | null;
  isWithdrawn: boolean;
  /** Of one's own: to whom it is lent now or later. Of a colleague's: the days for which it was lent to the reader. */
  lent: readonly { id: string; toName: string; validFrom: string; validTo: string }[];
}

export interface MandatePage {
  mandates: readonly MandateView[];
  colleagues: readonly { id: string; name: string }[];
}
