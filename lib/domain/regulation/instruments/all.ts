import type { InstrumentCode } from "../schema";
import type { Instrument } from "../version";
import { act } from "./act";
import { bio } from "./bio";
import { bis } from "./bis";
import { bvs } from "./bvs";
import { cibo } from "./cibo";
import { gbvs } from "./gbvs";
import { ibo } from "./ibo";
import { iboInterim } from "./ibo-interim";
import { iboPlus } from "./ibo-plus";
import { iss } from "./iss";
import { oao } from "./oao";
import { oplstage } from "./oplstage";
import { sao } from "./sao";
import { school } from "./school";
import { soOt } from "./so-ot";
import { wes } from "./wes";

/** Every instrument, the abolished ones too. */
export const instruments: Readonly<Record<InstrumentCode, Instrument>> = {
  school, bvs, gbvs, act, wes, oplstage, bio, bis, ibo, "ibo-interim": iboInterim, cibo, "ibo-plus": iboPlus, iss, oao, sao, "so-ot": soOt,
};
