import { lastDayOfYears, type Day } from "../calendar";
import { unknown, type Rule } from "../finding";
import type { Source } from "../source";
import { dayText } from "../text";

/** VDAB may grant a sanctioned employer nothing for three years (decree published on 8 December 2022). */
const sanctionYears = 3;

/** The last day of a sanction that was decided on this day. */
export const lastSanctionDay = (decidedOn: Day): Day => lastDayOfYears(decidedOn, sanctionYears);

/**
 * No sanction runs on the first day: from the day of the decision to the end of three years. Where VDAB does not grant the
 * placement it only warns.
 */
export const hostSanction = (source: Source, weakness: "fail" | "warn" = "fail"): Rule => ({
  name: "host-sanction", source,
  judge: ({ host, startsOn }) => {
    if (!host?.sanctions) {
      return weakness === "warn"
        ? { outcome: "pass", message: { nl: "Er is geen sanctie bekend. Voor deze stage zou ze alleen een waarschuwing zijn.", en: "No sanction is known. For this placement it would only be a warning." } }
        : unknown(["host.sanctions"], { nl: "of VDAB deze organisatie een sanctie gaf", en: "whether VDAB sanctioned this organisation" });
    }
    const running = host.sanctions.filter(({ decidedOn }) => decidedOn <= startsOn && startsOn <= lastSanctionDay(decidedOn));
    const [latest] = running.map(({ decidedOn }) => decidedOn).toSorted().toReversed();
    if (latest === undefined) return { outcome: "pass", message: { nl: "Op de eerste dag loopt er geen sanctie van VDAB.", en: "No sanction by VDAB runs on the first day." } };
    const limit = lastSanctionDay(latest);
    const day = dayText(limit);
    return {
      outcome: weakness, actual: latest, limit,
      message: weakness === "fail"
        ? { nl: `VDAB geeft deze organisatie geen opleidingen en stages tot en met ${day.nl}. Kies een latere eerste dag.`, en: `VDAB grants this organisation no training and no placements up to ${day.en}. Choose a later first day.` }
        : { nl: `VDAB gaf deze organisatie een sanctie tot en met ${day.nl}. VDAB beslist niet over deze stage: kijk zelf of ze een goede plek is.`, en: `VDAB sanctioned this organisation up to ${day.en}. VDAB does not decide on this placement: judge for yourself whether it is a good place.` },
    };
  },
});
