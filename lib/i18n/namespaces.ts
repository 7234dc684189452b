/** Every message file, one name a line, in alphabetical order. The Dutch file must exist; English may follow. */
export const namespaces = [
  "accessibility",
  "agreement",
  "coordinator",
  "dates",
  "errors",
  "figures",
  "forms",
  "glossary",
  "help",
  "home",
  "mail",
  "notifications",
  "offers",
  "open-data",
  "organisations",
  "placements",
  "privacy",
  "programmes",
  "shell",
  "showcase",
  "sign-in",
  "status",
  "ui",
  "workspace",
] as const;

export type Namespace = (typeof namespaces)[number];
