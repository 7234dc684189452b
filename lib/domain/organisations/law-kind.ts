import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import type { Facts } from "@/lib/domain/regulation/schema";

type LawKind = NonNullable<NonNullable<Facts["host"]>["kind"]>;

const lawKinds: Partial<Record<OrganisationKind, LawKind>> = {
  "flemish-government": "flemish-government", "local-government": "local-government", company: "company", "non-profit": "non-profit",
};

/** What a host is to the law; schools, training centres and VDAB are none of the kinds it names. */
export const lawKindOf = (kind: OrganisationKind): LawKind => lawKinds[kind] ?? "other";
