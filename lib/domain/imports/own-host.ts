import { nameKey } from "./name-key";

/** How an organisation may name itself in its own register. */
export interface OwnHost {
  /** Its name and aliases, as `nameKey` writes them. */
  nameKeys: ReadonlySet<string>;
  /** Its enterprise number, and the one of the Flemish Community where registers file its entities under that. */
  numbers: readonly string[];
  /** Whether another organisation has the same number: then a number alone names nobody. */
  isNumberShared: boolean;
}

interface NamedHost {
  enterpriseNumber: string | null;
  organisation: string | null;
}

export interface HostFault {
  column: "organisatie" | "organisatie_kbo";
  code: "invalid-value" | "missing-value";
}

/**
 * Whether a row is about the organisation that hands it in: its name and, where the row gives one, its number. An
 * organisation reports on itself, so a row of another host is a fault of the column that says so.
 */
export const faultOfHost = ({ enterpriseNumber, organisation }: NamedHost, own: OwnHost): HostFault | null => {
  if (organisation !== null && !own.nameKeys.has(nameKey(organisation))) return { column: "organisatie", code: "invalid-value" };
  const isOtherNumber = enterpriseNumber !== null && own.numbers.length > 0 && !own.numbers.includes(enterpriseNumber);
  if (isOtherNumber) return { column: "organisatie_kbo", code: "invalid-value" };
  if (organisation !== null || enterpriseNumber === null) return null;
  if (own.numbers.length === 0) return { column: "organisatie_kbo", code: "invalid-value" };
  return own.isNumberShared ? { column: "organisatie", code: "missing-value" } : null;
};
