import { existsSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "@/scripts/site/processes";
/** TEMPORARY while the parts are being written. */
export const optionalModule = async (file: string): Promise<Record<string, (...args: never[]) => Promise<unknown>> | null> =>
  existsSync(path.join(projectRoot, file)) ? await import(path.join(projectRoot, file)) : null;
