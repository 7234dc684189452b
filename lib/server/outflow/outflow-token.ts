import { createHmac, timingSafeEqual } from "node:crypto";
import { outflowMonths, type OutflowMonths } from "@/lib/domain/outflow/answer";
import { env } from "@/lib/server/env";

export interface OutflowKey {
  placementId: string;
  months: OutflowMonths;
}

const macBytes = 20;

const macOf = (subject: Buffer): Buffer => {
  const secret = env().AUTH_SECRET;
  if (!secret) throw new Error("Links for outflow need AUTH_SECRET; `npm start` gives it.");
  return createHmac("sha256", secret).update("outflow").update(subject).digest().subarray(0, macBytes);
};

/** What stands in the link of the mail: placement and term, signed with the secret of the site. Nothing else is readable in it. */
export const outflowToken = ({ placementId, months }: OutflowKey): string => {
  const subject = Buffer.concat([Buffer.from(placementId.replaceAll("-", ""), "hex"), Buffer.from([months])]);
  return Buffer.concat([subject, macOf(subject)]).toString("base64url");
};

/** The placement and term of a link that we signed, or null. */
export const readOutflowToken = (token: string): OutflowKey | null => {
  const bytes = Buffer.from(token, "base64url");
  const [subject, mac] = [bytes.subarray(0, 17), bytes.subarray(17)];
  if (bytes.length !== 17 + macBytes || bytes.toString("base64url") !== token || !timingSafeEqual(mac, macOf(subject))) return null;
  const months = outflowMonths.find((known) => known === subject[16]);
  if (!months) return null;
  const hex = subject.subarray(0, 16).toString("hex");
  return { months, placementId: [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-") };
};
