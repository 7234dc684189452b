import type * as z from "zod";
import type { instrumentAnswer } from "./answer-schema";
import type { Day } from "./calendar";
import { chooseVersion, validTo } from "./choose-version";
import type { Instrument } from "./version";

/** An instrument with every version of its rules; `current` is the version of a file that starts and is signed on `on`. */
export const describeInstrument = (instrument: Instrument, on: Day): z.input<typeof instrumentAnswer> => ({
  code: instrument.code,
  name: instrument.name.nl,
  paid: instrument.paid,
  versions: instrument.versions.map((version) => ({
    id: version.id, validFrom: version.validFrom, validTo: validTo(instrument, version), anchor: version.anchor, allowanceBy: version.allowanceBy,
    summary: version.summary, sources: [...version.sources],
  })),
  current: chooseVersion(instrument, { startsOn: on, signedOn: on })?.id ?? null,
});
