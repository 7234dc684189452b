import { nothingToReckon } from "../allowances/scheme";
import { followUpContract } from "../rules/follow-up-contract";
import { sources } from "../source";
import type { Instrument } from "../version";
import { endIn2018 } from "./borders";
import { alwaysAsked, approvedTrainingPlan, sanctionByAnalogy, signedHere } from "./shared-rules";

/** The specialised IBO (GIBO) is counted with it. */
export const cibo: Instrument = {
  code: "cibo", name: { nl: "Curatieve of gespecialiseerde IBO", en: "Curative or specialised IBO" }, paid: true, vdabGranted: true,
  end: endIn2018({ nl: "Een IBO voor kwetsbare werkzoekenden (IBO+) kan wel.", en: "An IBO for vulnerable people who look for work (IBO+) is possible." }),
  versions: [{
    id: "cibo-until-2018", anchor: "signed", validFrom: null, allowanceBy: "vdab", allowance: nothingToReckon({ nl: "De oude bedragen van deze opleiding zijn niet bekend.", en: "The old amounts of this training are not known." }), sources: [sources.reform2018, sources.practice],
    summary: { nl: "IBO voor wie meer begeleiding nodig had. In 2018 vervangen door K-IBO, nu IBO+.", en: "IBO for people who needed more guidance. Replaced in 2018 by K-IBO, now IBO+." },
    decision: { message: { nl: "VDAB of de gespecialiseerde dienst (GOB) beslist.", en: "VDAB or the specialised service (GOB) decides." }, source: sources.practice },
    topics: {
      decides: { nl: "VDAB of de gespecialiseerde dienst (GOB)", en: "VDAB or the specialised service (GOB)" },
      plan: { nl: "Opleidingsplan", en: "Training plan (opleidingsplan)" },
      after: { nl: "Aanwerven, minstens even lang als de opleiding", en: "Hiring, at least as long as the training" },
    },
    rules: [...approvedTrainingPlan(sources.practice), signedHere, sanctionByAnalogy, followUpContract(sources.practice), ...alwaysAsked],
  }],
};
