/** `28,5` as people type it → 28.5; empty → null; what is no number → NaN. A number passes as it is. */
export const hoursFrom = (value: unknown): unknown => {
  if (typeof value !== "string") return value;
  return value.trim() === "" ? null : Number(value.trim().replace(",", "."));
};

/** `€ 1.035,24` or `200` as people type it → cents; empty → null; what is no amount → NaN. A number is cents already. */
export const centsFrom = (value: unknown): unknown => {
  if (typeof value !== "string") return value;
  if (value.trim() === "") return null;
  const plain = value.replaceAll(/[€\s\u00a0]/g, "");
  if (!/^\d{1,6}(,\d{1,2})?$|^\d{1,3}(\.\d{3}){1,2}(,\d{1,2})?$/.test(plain)) return Number.NaN;
  return Math.round(Number(plain.replaceAll(".", "").replace(",", ".")) * 100);
};
