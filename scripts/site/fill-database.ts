import { loadOnce } from "@/db/load-once";
import type { SiteSettings } from "@/scripts/site/settings";

/** Loads the demo data the first time, in a demonstration. */
export const fillDatabase = async ({ env, isEmbedded }: SiteSettings, url: string): Promise<void> => {
  if (!env.DEMO) return;
  const load = async () => {
    // Hundreds of modules that only the first start needs.
    const { loadDemoData } = await import("@/scripts/demo/load");
    await loadDemoData();
  };
  // A server of somebody else may not let us copy a database; there, an interrupted load is theirs to clear away.
  if (!isEmbedded) return load();
  await loadOnce(url, () => {
    console.log("Loading the demo data (once, less than a minute) …");
    return load();
  });
};
