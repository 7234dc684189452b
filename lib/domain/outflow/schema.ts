import * as z from "zod";
import { outflowEmployers, outflowWork } from "@/lib/domain/outflow/answer";
import { isoDate } from "@/lib/domain/validation";

const unsetWhenEmpty = (value: unknown): unknown => (value === "" ? undefined : value);

export const answerOutflowSchema = z.object({
  token: z.string().max(100),
  work: z.enum(outflowWork, "required"),
  /** Where and since when: only of who works, and nobody has to say. */
  employer: z.preprocess(unsetWhenEmpty, z.enum(outflowEmployers).optional()),
  hiredOn: z.preprocess(unsetWhenEmpty, isoDate().optional()),
});
export type AnswerOutflow = z.infer<typeof answerOutflowSchema>;
