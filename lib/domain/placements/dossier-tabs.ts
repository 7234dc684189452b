export const dossierTabs = ["overview", "start", "follow-up", "messages", "history"] as const;
export type DossierTab = (typeof dossierTabs)[number];

/** The tab an address asks for; anything unknown is the overview. */
export const dossierTabOf = (asked: string | string[] | undefined): DossierTab =>
  dossierTabs.find((tab) => tab === asked) ?? "overview";
