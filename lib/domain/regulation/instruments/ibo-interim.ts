import { nothingToReckon } from "../allowances/scheme";
import { followUpContract } from "../rules/follow-up-contract";
import { sources } from "../source";
import type { Instrument } from "../version";
import { endIn2018 } from "./borders";
import { alwaysAsked, approvedTrainingPlan, sanctionByAnalogy, signedHere } from "./shared-rules";

export const iboInterim: Instrument = {
  code: "ibo-interim", name: { nl: "IBO-interim", en: "IBO through a temporary work agency" }, paid: true, vdabGranted: true,
  end: endIn2018({ nl: "Een individuele beroepsopleiding (IBO) kan wel.", en: "An individual vocational training (IBO) is possible." }),
  versions: [{
    id: "ibo-interim-until-2018", anchor: "signed", validFrom: null, allowanceBy: "host", allowance: nothingToReckon({ nl: "De oude bedragen van deze opleiding zijn niet bekend.", en: "The old amounts of this training are not known." }), sources: [sources.ibo2018, sources.reform2018],
    summary: { nl: "IBO via een uitzendkantoor, dat mee tekende. Afgeschaft door de hervorming van 2018.", en: "IBO through a temporary work agency, which signed too. Abolished by the reform of 2018." },
    decision: { message: { nl: "VDAB beslist; het uitzendkantoor tekent mee.", en: "VDAB decides; the temporary work agency signs too." }, source: sources.ibo2018 },
    topics: {
      decides: { nl: "VDAB; het uitzendkantoor tekent mee", en: "VDAB; the temporary work agency signs too" },
      plan: { nl: "Opleidingsplan", en: "Training plan (opleidingsplan)" },
      after: { nl: "Aanwerven, minstens even lang als de opleiding", en: "Hiring, at least as long as the training" },
    },
    rules: [...approvedTrainingPlan(sources.practice), signedHere, sanctionByAnalogy, followUpContract(sources.practice), ...alwaysAsked],
  }],
};
