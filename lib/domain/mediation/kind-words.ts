import type { RequestKind } from "@/lib/domain/decisions/kinds";
import { processOf } from "@/lib/domain/placements/process";

const kindKeys = { plan: "plan", extension: "extension", "early-end": "earlyEnd" } as const satisfies Record<RequestKind, string>;

/** Names that are more than their code in capitals. */
const shortNames: Readonly<Record<string, string>> = { "ibo-plus": "IBO+" };

/** Codes of instruments as people write them: `WES`, `IBO+`. */
export const shortInstrument = (code: string): string => shortNames[code] ?? code.toUpperCase();

/** Where the words of what is asked stand among the messages (`mediator.queue.kinds`). */
export const kindKeyOf = ({ kind, instrument }: { kind: RequestKind; instrument: string }) =>
  kind === "plan" && processOf(instrument)?.plan?.kind === "stageplan" ? "stageplan" : kindKeys[kind];
