/** A year of an address, `?jaar=2025`; anything else is the year that was meant otherwise. */
export const readYearParameter = (text: unknown, otherwise: number): number =>
  typeof text === "string" && /^(?:19|20)\d{2}$/u.test(text) ? Number(text) : otherwise;
