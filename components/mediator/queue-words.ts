import { useTranslations } from "next-intl";
import type { RequestKind } from "@/lib/domain/decisions/kinds";
import { kindKeyOf, shortInstrument } from "@/lib/domain/mediation/kind-words";

/** What is asked, in words: "Stageplan WES", "Verlenging", "Stopzetting". */
export const useKindWords = () => {
  const t = useTranslations("mediator.queue.kinds");
  return ({ kind, instrument }: { kind: RequestKind; instrument: string }): string => t(kindKeyOf({ kind, instrument }), { instrument: shortInstrument(instrument) });
};
