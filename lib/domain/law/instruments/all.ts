import type { InstrumentCode } from "../schema";
import type { Instrument } from "../version";
import { bio, bis, cibo, ibo, iboInterim, iboPlus, iss, oao, sao, soOt } from "./paid";
import { act, bvs, gbvs, oplstage, school, wes } from "./unpaid";

/** Every instrument, the abolished ones too. */
export const instruments: Readonly<Record<InstrumentCode, Instrument>> = {
  school, bvs, gbvs, act, wes, oplstage, bio, bis, ibo, "ibo-interim": iboInterim, cibo, "ibo-plus": iboPlus, iss, oao, sao, "so-ot": soOt,
};
