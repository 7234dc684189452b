import { type FlemishEntity, flemishCommunityNumber, flemishEntities } from "@/db/reference/entities";

/** What is left of a name when case, accents, punctuation and `&` are no longer a difference. */
const plain = (name: string): string =>
  name.normalize("NFD").replaceAll(/\p{M}/gu, "").toLowerCase().replaceAll("&", " en ").replaceAll(/[^a-z0-9]+/gu, " ").trim();

const byName = new Map(flemishEntities.flatMap((entity) => [entity.name, ...entity.otherNames].map((name) => [plain(name), entity] as const)));

/**
 * Finds the Flemish entity that a register means by a name and, if it gives one, an enterprise number (ten digits).
 * The shared number and no number fit every entity: registers file entities with a number of their own under it too.
 * Any other number must be the entity's own, so that a company that happens to be called "Opgroeien" is not one.
 */
export const recogniseEntity = (name: string, enterpriseNumber: string | null): FlemishEntity | null => {
  const entity = byName.get(plain(name));
  if (!entity) return null;
  const fits = enterpriseNumber === null || enterpriseNumber === flemishCommunityNumber || enterpriseNumber === entity.enterpriseNumber;
  return fits ? entity : null;
};
