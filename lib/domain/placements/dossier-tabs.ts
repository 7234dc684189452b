export const dossierTabs = ["overview", "start", "follow-up", "messages", "history"] as const;
export type DossierTab = (typeof dossierTabs)[number];

/** The bar of the dossier: its own parts, and attendance, which has a page to itself. */
export const dossierBar = ["overview", "start", "follow-up", "attendance", "messages", "history"] as const satisfies readonly (DossierTab | "attendance")[];
export type DossierBarTab = (typeof dossierBar)[number];

/** The tab an address asks for; anything unknown is the overview. */
export const dossierTabOf = (asked: string | string[] | undefined): DossierTab =>
  dossierTabs.find((tab) => tab === asked) ?? "overview";
