import { policyDomains } from "@/db/reference/policy-domains";

/** The name of a policy domain as government writes it. */
export const policyDomainName = (code: string): string => policyDomains.find((domain) => domain.code === code)?.name ?? code;

/** Every policy domain there is or was, to choose from. */
export const policyDomainChoices = policyDomains.map(({ code, name }) => ({ value: code, label: name }));
