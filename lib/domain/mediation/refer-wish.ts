import * as z from "zod";

const optional = z.string().trim().max(100).optional().catch(undefined);
const wish = z.object({ q: optional, place: optional, instrument: optional, offer: z.uuid().optional().catch(undefined) });
export type ReferWish = z.infer<typeof wish>;

/** Which places a mediator looks for; while nothing was asked, those around the home of the candidate. */
export const referWishOf = (search: Record<string, string | string[] | undefined>, home: string | null): ReferWish => {
  const asked = wish.parse(search);
  return "place" in search ? asked : { ...asked, place: home ?? undefined };
};
