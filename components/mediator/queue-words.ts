import { useTranslations } from "next-intl";
import type { RequestKind } from "@/lib/domain/decisions/kinds";

const kindKeys = { plan: "plan", extension: "extension", "early-end": "earlyEnd" } as const satisfies Record<RequestKind, string>;

/** Codes of instruments as people write them: `WES`, `IBO+`. */
export const shortInstrument = (code: string): string => (code === "ibo-plus" ? "IBO+" : code.toUpperCase());

/** What is asked, in words: "Stageplan WES", "Verlenging", "Stopzetting". */
export const useKindWords = () => {
  const t = useTranslations("mediator.queue.kinds");
  return ({ kind, instrument }: { kind: RequestKind; instrument: string }): string =>
    t(kind === "plan" && instrument === "wes" ? "stageplan" : kindKeys[kind], { instrument: shortInstrument(instrument) });
};
