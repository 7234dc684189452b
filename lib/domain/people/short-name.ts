/** `Yara Declercq` → `Yara D.`: how lists and notices name a person, with no more than they need. */
export const shortName = ({ givenName, familyName }: { givenName: string; familyName: string }): string =>
  `${givenName} ${Array.from(familyName)[0] ?? ""}.`.trim();
