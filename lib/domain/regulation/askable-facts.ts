import { complianceRequest, type Facts } from "./schema";

/**
 * What of half-typed facts the law can be asked about: a value that cannot be (an end before its start, 380 hours a week)
 * counts as not known yet. Null while the kind or the first day is not there.
 */
export const askableFacts = (facts: Facts | null): Facts | null => {
  if (!facts) return null;
  const whole = complianceRequest.safeParse(facts);
  if (whole.success) return whole.data;
  const wrong = new Set(whole.error.issues.map(({ path }) => path[0]));
  const rest = complianceRequest.safeParse(Object.fromEntries(Object.entries(facts).filter(([name]) => !wrong.has(name))));
  return rest.success ? rest.data : null;
};
