import { countDays, lastDayOfMonths } from "../calendar";
import { finding, missing, type Rule } from "../finding";
import type { Source } from "../source";

/** Three years: VDAB may grant a sanctioned employer no training and no placements. */
const sanctionMonths = 36;

/** The last day of a sanction that was decided on this day. */
export const lastSanctionDay = (decidedOn: string): string => lastDayOfMonths(decidedOn, sanctionMonths);

/** The employer is not barred on the first day of the placement: from the day of the decision to the end of three years. */
export const hostSanction = (source: Source, weakness: "fail" | "warn" = "fail"): Rule => ({ host, startsOn }) => {
  const sanctions = host?.sanctions;
  if (!sanctions) {
    if (weakness === "warn") return finding("host-sanction", source, { outcome: "pass", message: { nl: "Geen sanctie bekend.", en: "No sanction known." } });
    return finding("host-sanction", source, { outcome: "unknown", message: missing("of VDAB deze werkgever een sanctie gaf", "whether VDAB sanctioned this employer") });
  }
  const barring = sanctions.find(({ decidedOn }) => decidedOn <= startsOn && startsOn <= lastSanctionDay(decidedOn));
  if (!barring) return finding("host-sanction", source, { outcome: "pass", actual: null, message: { nl: "Op de eerste dag loopt er geen sanctie van VDAB.", en: "No sanction by VDAB runs on the first day." } });
  const last = lastSanctionDay(barring.decidedOn);
  return finding("host-sanction", source, {
    outcome: weakness, actual: barring.decidedOn, limit: last,
    message: weakness === "fail"
      ? { nl: `VDAB sloot deze werkgever uit tot en met ${last}. Een stage kan starten vanaf de dag erna.`, en: `VDAB barred this employer until ${last}. A placement can start from the day after.` }
      : { nl: `VDAB gaf deze werkgever een sanctie die loopt tot en met ${last}. Voor deze stage is dat een waarschuwing.`, en: `VDAB sanctioned this employer until ${last}. For this placement that is a warning.` },
  });
};

/** The workplace is recognised for the course. */
export const hostRecognition = (source: Source): Rule => ({ host }) => {
  const recognised = host?.recognisedWorkplace;
  if (recognised === undefined) return finding("host-recognition", source, { outcome: "unknown", limit: true, message: missing("of de werkplek erkend is voor deze opleiding", "whether the workplace is recognised for this course") });
  return finding("host-recognition", source, recognised
    ? { outcome: "pass", actual: true, limit: true, message: { nl: "De werkplek is erkend.", en: "The workplace is recognised." } }
    : { outcome: "fail", actual: false, limit: true, message: { nl: "De werkplek is niet erkend. Vraag eerst een erkenning aan.", en: "The workplace is not recognised. Ask for recognition first." } });
};

/** A contract follows that lasts at least as many days as the training. */
export const followUpContract = (source: Source): Rule => ({ followUpContract: contract, startsOn, endsOn }) => {
  if (!contract) return finding("follow-up-contract", source, { outcome: "unknown", message: missing("de arbeidsovereenkomst na de opleiding", "the contract after the training") });
  if (contract.openEnded === true) return finding("follow-up-contract", source, { outcome: "pass", actual: "open-ended", message: { nl: "De arbeidsovereenkomst is van onbepaalde duur.", en: "The contract is open-ended." } });
  if (contract.endsOn === undefined) return finding("follow-up-contract", source, { outcome: "fail", message: { nl: "De arbeidsovereenkomst heeft geen laatste dag en is niet van onbepaalde duur.", en: "The contract has no last day and is not open-ended." } });
  const actual = countDays(contract.startsOn, contract.endsOn);
  if (endsOn === undefined) return finding("follow-up-contract", source, { outcome: "unknown", actual, message: missing("de laatste dag van de opleiding", "the last day of the training") });
  const limit = countDays(startsOn, endsOn);
  return actual >= limit
    ? finding("follow-up-contract", source, { outcome: "pass", actual, limit, message: { nl: `De arbeidsovereenkomst duurt minstens even lang als de opleiding (${actual} van ${limit} dagen).`, en: `The contract lasts at least as long as the training (${actual} of ${limit} days).` } })
    : finding("follow-up-contract", source, { outcome: "fail", actual, limit, message: { nl: `De arbeidsovereenkomst duurt ${actual} dagen. Ze moet minstens even lang duren als de opleiding: ${limit} dagen.`, en: `The contract lasts ${actual} days. It must last at least as long as the training: ${limit} days.` } });
};

/** The diversity service pays when budget is left and it was involved from the selection on, at the Flemish government. */
export const fundingConditions = (source: Source): Rule => ({ funding, host }) => {
  if (funding?.payer !== "diversity-service") return null;
  const { budgetAvailable, serviceInvolvedOn, selectionStartedOn } = funding;
  const isLate = serviceInvolvedOn !== undefined && selectionStartedOn !== undefined && serviceInvolvedOn > selectionStartedOn;
  if (host?.kind !== undefined && host.kind !== "flemish-government") {
    return finding("funding-conditions", source, { outcome: "fail", actual: host.kind, limit: "flemish-government", message: { nl: "De dienst Diversiteitsbeleid betaalt alleen bij de Vlaamse overheid. De organisatie betaalt zelf.", en: "The diversity service pays only within the Flemish government. The organisation pays itself." } });
  }
  if (budgetAvailable === false) return finding("funding-conditions", source, { outcome: "fail", actual: false, limit: true, message: { nl: "Er is geen budget meer. De entiteit betaalt zelf.", en: "No budget is left. The entity pays itself." } });
  if (isLate) return finding("funding-conditions", source, { outcome: "fail", actual: serviceInvolvedOn, limit: selectionStartedOn, message: { nl: "De dienst werd pas na het begin van de selectie betrokken. De entiteit betaalt zelf.", en: "The service was involved after the selection began. The entity pays itself." } });
  if (budgetAvailable === undefined || serviceInvolvedOn === undefined || selectionStartedOn === undefined) {
    return finding("funding-conditions", source, { outcome: "unknown", message: missing("het budget, of sinds wanneer de dienst betrokken is", "the budget, or since when the service is involved") });
  }
  return finding("funding-conditions", source, { outcome: "pass", actual: serviceInvolvedOn, limit: selectionStartedOn, message: { nl: "Er is budget en de dienst was er vanaf de selectie bij.", en: "Budget is left and the service was there from the selection on." } });
};
