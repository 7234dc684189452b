import { policyDomains } from "@/db/reference/policy-domains";

/** The name of a policy domain as government writes it. */
export const policyDomainName = (code: string): string => policyDomains.find((domain) => domain.code === code)?.name ?? code;
