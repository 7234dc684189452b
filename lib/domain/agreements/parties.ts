import type { Role } from "@/lib/domain/access";
import type { AgreementParty } from "@/lib/domain/agreements/status";

/** The parties that a role can sign for; a mediator signs for VDAB or for the partner, whichever stands in the text. */
export const partiesOfRole: Readonly<Partial<Record<Role, readonly AgreementParty[]>>> = {
  student: ["trainee"], entity: ["host"], school: ["school"], mediator: ["vdab", "partner"],
};

/** The party of a text that a reader in this role signs for, or null. */
export const partyOfRole = (role: Role, parties: readonly { party: AgreementParty }[]): AgreementParty | null =>
  parties.find(({ party }) => partiesOfRole[role]?.includes(party))?.party ?? null;
