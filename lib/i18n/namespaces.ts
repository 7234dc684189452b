/** Every message file, one name a line, in alphabetical order. The Dutch file must exist; English may follow. */
export const namespaces = [
  "accessibility",
  "agreement",
  "dates",
  "errors",
  "forms",
  "glossary",
  "help",
  "mail",
  "notifications",
  "placements",
  "privacy",
  "programmes",
  "shell",
  "showcase",
  "sign-in",
  "ui",
  "workspace",
] as const;

export type Namespace = (typeof namespaces)[number];
