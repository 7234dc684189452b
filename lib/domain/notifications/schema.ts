import * as z from "zod";

export const markReadSchema = z.object({
  /** The newest notice that was on screen: what came after it was not read. */
  newestId: z.uuid("notFound"),
});
export type MarkRead = z.output<typeof markReadSchema>;
