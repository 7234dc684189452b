/** What an organisation is; one organisation has one kind. */
export const organisationKinds = [
  "flemish-government", "local-government", "company", "non-profit", "school",
  "training-centre", "vdab", "partner", "diversity-service",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Kinds that offer places ("organisatie" on screen). VDAB and schools may host as well. */
export const hostKinds = ["flemish-government", "local-government", "company", "non-profit", "school", "training-centre", "vdab"] as const satisfies readonly OrganisationKind[];
