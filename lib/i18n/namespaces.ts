/** Every message file, one name a line, in alphabetical order. The Dutch file must exist; English may follow. */
export const namespaces = [
  "agreement",
  "dates",
  "errors",
  "forms",
  "mail",
  "notifications",
  "placements",
  "shell",
  "showcase",
  "ui",
] as const;

export type Namespace = (typeof namespaces)[number];
