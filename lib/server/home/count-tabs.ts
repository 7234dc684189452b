import { can, type Actor } from "@/lib/domain/access";
import { countQueue } from "@/lib/server/mediation/list-queue";

/** How many things wait behind a tab, by the tab's key; a tab that is left out shows no number. */
export const countTabs = async (actor: Actor): Promise<Readonly<Record<string, number>>> =>
  can(actor, "queue.list") ? { queue: await countQueue(actor) } : {};
