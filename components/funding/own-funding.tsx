import { AskFundingForm } from "@/components/funding/ask-funding-form";
import { FundingState } from "@/components/funding/funding-state";
import type { FundingState as State } from "@/lib/domain/funding/overview";
import { isAskable } from "@/lib/domain/funding/status";
import type { Dossier } from "@/lib/domain/placements/dossier";

interface OwnFundingProps {
  dossier: Pick<Dossier, "placement" | "terms" | "agreement">;
  state: State | null;
  /** The reader may ask for payment, and take it back. */
  mayAsk: boolean;
  today: string;
}

/** The request of an entity for its own trainee: where it stands, and what can be done with it now. */
export const OwnFunding = ({ dossier: { placement, terms, agreement }, state, mayAsk, today }: OwnFundingProps) => {
  const text = agreement?.status ?? null;
  const isPending = state?.status === "open" || state?.status === "granted";
  const mayWithdraw = mayAsk && (state?.status === "open" || isAskable(placement.status, text));
  return (
    <>
      {state && <FundingState state={state} mayWithdraw={mayWithdraw} />}
      {mayAsk && !isPending && <AskFundingForm placement={placement} terms={terms} agreement={text} today={today} />}
    </>
  );
};
