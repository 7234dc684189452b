import * as z from "zod";
import { uuid, versionField } from "@/lib/domain/validation";

/** Which placement's agreement, as the form showed it. */
export const agreementTargetSchema = z.object({ placementId: uuid(), version: versionField() });
export type AgreementTarget = z.infer<typeof agreementTargetSchema>;

export const signAgreementSchema = z.object({
  placementId: uuid(),
  versionId: uuid(),
  /** The hash of the text the person read: another text is refused. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, "agreement.textChanged"),
  read: z.literal("on", "agreement.confirmRead"),
  /** The signer saw what the law warns for or does not know yet. */
  acknowledged: z.preprocess((value) => value === true || value === "on", z.boolean()).optional(),
});
export type SignAgreement = z.infer<typeof signAgreementSchema>;
