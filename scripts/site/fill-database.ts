import { loadOnce } from "@/db/load-once";
import { loadDemoData } from "@/scripts/demo/load";
import type { SiteSettings } from "@/scripts/site/settings";

/** Loads the demo data the first time, in a demonstration. */
export const fillDatabase = async ({ env, isEmbedded }: SiteSettings, url: string): Promise<void> => {
  if (!env.DEMO) return;
  const load = async () => {
    console.log("Loading the demo data (once, less than a minute) …");
    await loadDemoData();
  };
  // A server of somebody else may not let us copy a database; there, an interrupted load is theirs to clear away.
  await (isEmbedded ? loadOnce(url, load) : loadDemoData());
};
