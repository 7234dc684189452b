import * as z from "zod";
import { decimal, isoDate, text, uuid, versionField } from "@/lib/domain/validation";
import { refusalReasons } from "@/lib/domain/funding/status";

/** An amount that a person typed in euro, `1.035,24` or `1035.24`, as whole cents. */
const euro = (max: number) =>
  z.preprocess(
    (value) => (typeof value === "string" ? value.replaceAll(/\s|€/gu, "").replace(/\.(?=\d{3}(?:\D|$))/gu, "") : value),
    decimal().pipe(z.number().gt(0, "invalidNumber").max(max)),
  ).transform((amount) => Math.round(amount * 100));

export const askFundingSchema = z.object({
  placementId: uuid(),
  version: versionField(),
  selectionStartedOn: isoDate(),
  amount: euro(10_000),
});
export type AskFunding = z.infer<typeof askFundingSchema>;

export const withdrawFundingSchema = z.object({ id: uuid(), version: versionField() });
export type WithdrawFunding = z.infer<typeof withdrawFundingSchema>;

export const decideFundingSchema = z.discriminatedUnion("outcome", [
  z.object({ outcome: z.literal("grant"), id: uuid(), version: versionField(), lineId: z.uuid("required") }),
  z.object({ outcome: z.literal("refuse"), id: uuid(), version: versionField(), reason: z.enum(refusalReasons, "required"), explanation: text(1000) }),
]);
export type DecideFunding = z.infer<typeof decideFundingSchema>;

export const proposeBudgetSchema = z.object({ year: z.coerce.number("invalidNumber").int().min(2017).max(2100), name: text(80, 1), amount: euro(1_000_000_000) });
export type ProposeBudget = z.infer<typeof proposeBudgetSchema>;

export const decideBudgetSchema = z.object({ id: uuid(), outcome: z.enum(["confirm", "refuse"]) });
export type DecideBudget = z.infer<typeof decideBudgetSchema>;

export const preparePaymentsSchema = z.object({ month: z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/u, "invalidDate") });
export type PreparePayments = z.infer<typeof preparePaymentsSchema>;

export const decidePaymentsSchema = z.object({ id: uuid(), outcome: z.enum(["approve", "drop"]) });
export type DecidePayments = z.infer<typeof decidePaymentsSchema>;
