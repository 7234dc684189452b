import { z } from "zod";

/** A calendar day in a call, within what the law and the registers can hold. */
export const dayParameter = z.iso
  .date({ error: "is not a date such as 2017-01-01", abort: true })
  .refine((value) => value >= "1900-01-01" && value <= "2100-12-31", "lies outside 1900-01-01 to 2100-12-31");
