/**
 * The address of the caller, for limits. Behind a proxy of ours its last entry in `x-forwarded-for` counts; what stands
 * before it was written by the caller.
 */
export const clientAddressOf = (headers: Pick<Headers, "get">): string =>
  headers.get("x-forwarded-for")?.split(",").at(-1)?.trim() || "unknown";
