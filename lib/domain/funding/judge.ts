import { checkCompliance } from "@/lib/domain/regulation/check";
import type { Finding } from "@/lib/domain/regulation/finding";
import { builtInParameters, type Parameters } from "@/lib/domain/regulation/parameters/parameters";
import { instrumentCode, type Facts } from "@/lib/domain/regulation/schema";

interface Asked {
  instrument: string;
  startsOn: string;
  /** First day on which the service took part; null = not known. */
  serviceInvolvedOn: string | null;
  selectionStartedOn: string;
  budgetAvailable: boolean;
}

/** The facts under which the law judges payment by the diversity service. */
export const fundingFacts = ({ serviceInvolvedOn, selectionStartedOn, budgetAvailable }: Omit<Asked, "instrument" | "startsOn">): Facts["funding"] =>
  ({ payer: "diversity-service", budgetAvailable, serviceInvolvedOn: serviceInvolvedOn ?? undefined, selectionStartedOn });

/** What the law says of payment by the service for a Flemish entity; null for a kind that has no such rule. */
export const judgeFunding = (asked: Asked, parameters: Parameters = builtInParameters): Finding | null => {
  const instrument = instrumentCode.safeParse(asked.instrument);
  if (!instrument.success) return null;
  const facts: Facts = { instrument: instrument.data, startsOn: asked.startsOn, host: { kind: "flemish-government" }, funding: fundingFacts(asked) };
  return checkCompliance(facts, parameters).findings.find(({ rule }) => rule === "funding-conditions") ?? null;
};
