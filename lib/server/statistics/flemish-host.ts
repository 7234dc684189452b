import { flemishEntities, type FlemishEntity } from "@/db/reference/entities";
import { recogniseEntity } from "@/db/reference/recognise-entity";

/** An organisation as a register or this site names it; the name may be empty, the number (ten digits) unknown. */
export interface HostName {
  name: string;
  enterpriseNumber: string | null;
}

/** A host within the Flemish government; `entity` is null when its number says so but its name is not in the list. */
export interface FlemishHost {
  entity: FlemishEntity | null;
}

const holders = new Map<string, FlemishEntity[]>();
for (const entity of flemishEntities) {
  if (entity.enterpriseNumber !== null) holders.set(entity.enterpriseNumber, [...(holders.get(entity.enterpriseNumber) ?? []), entity]);
}

/** An entity of which no number is held is recognised by its name alone, whatever number the register gives it. */
const withoutNumber = (name: string): FlemishEntity | null => {
  const entity = recogniseEntity(name, null);
  return entity?.enterpriseNumber === null ? entity : null;
};

/**
 * Whether a host is of the Flemish government, and which entity. Number and name identify together; a number that one
 * entity alone holds is enough; an unknown name under a shared number is an entity without a policy domain.
 */
export const flemishHost = ({ name, enterpriseNumber }: HostName): FlemishHost | null => {
  const entity = recogniseEntity(name, enterpriseNumber) ?? withoutNumber(name);
  if (entity) return { entity };
  const sharing = enterpriseNumber === null ? undefined : holders.get(enterpriseNumber);
  if (!sharing) return null;
  return { entity: sharing.length === 1 ? (sharing[0] ?? null) : null };
};
