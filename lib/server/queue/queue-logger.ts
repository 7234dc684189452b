import { Logger } from "graphile-worker";
import { log } from "@/lib/server/log";

/** The queue's own words in our log. It tells every job at level "info", which is our "debug". */
export const queueLogger = new Logger(({ label }) => (level, message) => {
  const entry = { part: "queue", label };
  // The library's enum cannot be imported file by file; its values are these words.
  const word: string = level;
  if (word === "error") log().error(entry, message);
  else if (word === "warning") log().warn(entry, message);
  else log().debug(entry, message);
});
