import { flemishEntities } from "@/db/reference/entities";
import type { Role } from "@/lib/domain/access";
import type { Persona } from "@/scripts/demo/personas";

/** How identity management names the roles; mentors and administrators are appointed in Opstap itself. */
const claimByRole: Partial<Record<Role, string>> = {
  entity: "Organisatie",
  mediator: "Bemiddelaar",
  coordinator: "Coordinator",
  school: "School",
};

const numberOf = (organisation: string | null): string | null =>
  flemishEntities.find(({ name }) => name === organisation)?.enterpriseNumber ?? null;

/** `Role:OrgCode` for each right whose organisation has a known number. */
const rightsOf = ({ roles }: Persona): string[] =>
  roles.flatMap(({ role, organisation }) => {
    const [name, number] = [claimByRole[role], numberOf(organisation)];
    return name && number ? [`${name}:${number}`] : [];
  });

/** What ACM/IDM would tell of this person, in its own claims. */
export const personaClaims = (persona: Persona) => {
  const organisation = persona.roles[0]?.organisation ?? null;
  const rights = rightsOf(persona);
  return {
    sub: persona.id,
    given_name: persona.givenName,
    family_name: persona.familyName,
    email: persona.email,
    email_verified: true,
    vo_id: persona.id,
    vo_doelgroepcode: persona.capacity,
    ...(organisation === null ? {} : { vo_orgcode: numberOf(organisation) ?? organisation, vo_orgnaam: organisation }),
    // Someone with roles in two organisations signs in for the first; the other role stays as it is.
    ...(rights.length > 0 ? { opstap_rol_3d: rights } : {}),
  };
};
