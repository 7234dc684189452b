import { chooseVersion, type AnchorDates } from "./choose-version";
import { instruments } from "./instruments/all";
import { builtInParameters } from "./parameters/parameters";
import { instrumentCode } from "./schema";

/** Whether the version that holds for these dates knows suspension: for illness on the first day it would not refuse it. */
export const maySuspend = (code: string, { startsOn, signedOn }: AnchorDates): boolean => {
  const instrument = instrumentCode.safeParse(code);
  if (!instrument.success) return false;
  const rule = chooseVersion(instruments[instrument.data], { startsOn, signedOn })?.rules.find(({ name }) => name === "suspension");
  const judgement = rule?.judge({ instrument: instrument.data, startsOn, suspensions: [{ from: startsOn, to: startsOn, reason: "illness" }] }, builtInParameters);
  return judgement?.outcome === "pass";
};
