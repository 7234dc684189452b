import { loadOnce } from "@/db/load-once";
import { optionalModule } from "@/scripts/site/optional";
import type { SiteSettings } from "@/scripts/site/settings";

/** Loads the demo data the first time, in a demonstration. */
export const fillDatabase = async ({ env, isEmbedded }: SiteSettings, url: string): Promise<void> => {
  if (!env.DEMO) return;
  const load = async () => {
    const demo = await optionalModule("scripts/demo/load.ts");
    if (!demo) return;
    console.log("Loading the demo data (once) …");
    await demo.loadDemoData?.();
  };
  if (isEmbedded) await loadOnce(url, load);
};
