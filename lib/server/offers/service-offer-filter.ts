import * as z from "zod";
import { openInstruments } from "@/lib/domain/placements/process";
import type { ServiceOfferFilter } from "@/lib/server/offers/service-offers";

/** What an offer can be: a kind of placement that the law still opens, or a temporary job. */
export const serviceOfferKinds: readonly string[] = [...openInstruments, "employment"];

const query = z.object({
  q: z.string().trim().max(100).optional().catch(undefined),
  kind: z.enum(serviceOfferKinds).optional().catch(undefined),
  facilitated: z.enum(["ja", "nee"]).optional().catch(undefined),
  after: z.uuid().optional().catch(undefined),
});

/** What an address asks of the offers of the Flemish government; what it does not understand is left out. */
export const serviceOfferFilterOf = (search: Record<string, string | string[] | undefined>): ServiceOfferFilter => {
  const { q, kind, facilitated, after } = query.parse(search);
  return { text: q || undefined, kind, facilitated: facilitated && facilitated === "ja", after };
};

/** The address of a filter, without the page: what a tab, the next page and the search keep. */
export const serviceOfferQuery = ({ text, kind, facilitated }: ServiceOfferFilter): Record<string, string> => ({
  ...(text ? { q: text } : {}), ...(kind ? { kind } : {}), ...(facilitated === undefined ? {} : { facilitated: facilitated ? "ja" : "nee" }),
});
