import type { Judgement } from "../finding";
import type { Bilingual } from "../source";
import { dayText } from "../text";
import { anchorDate, type AnchorDates } from "../choose-version";
import type { Instrument, Version } from "../version";

const verbs: Record<"start" | "signed", Bilingual> = { start: { nl: "starten", en: "start" }, signed: { nl: "getekend zijn", en: "were signed" } };

/** A version covers the dates: what it says of every file under it. */
export const availableIn = ({ name }: Instrument, version: Version): ((dates: AnchorDates) => Judgement) => {
  const { validFrom, anchor, summary } = version;
  const since = validFrom === null ? null : dayText(validFrom);
  const rules = since
    ? { nl: `${name.nl}: de regels voor overeenkomsten die ${verbs[anchor].nl} vanaf ${since.nl}.`, en: `${name.en}: the rules for agreements that ${verbs[anchor].en} from ${since.en} on.` }
    : { nl: `${name.nl}.`, en: `${name.en}.` };
  const message = { nl: `${rules.nl} ${summary.nl}`, en: `${rules.en} ${summary.en}` };
  return (dates) => ({ outcome: "pass", actual: anchorDate(anchor, dates), limit: validFrom, message });
};

/** None does: it did not exist yet, or no longer. */
export const unavailable = ({ name, end, versions }: Instrument, dates: AnchorDates): Judgement => {
  if (end && anchorDate(end.anchor, dates) >= end.from) {
    const day = dayText(end.from);
    return {
      outcome: "fail", actual: anchorDate(end.anchor, dates), limit: end.from,
      message: { nl: `${name.nl}: kan niet meer voor overeenkomsten die ${verbs[end.anchor].nl} vanaf ${day.nl}. ${end.advice.nl}`, en: `${name.en}: no longer possible for agreements that ${verbs[end.anchor].en} from ${day.en} on. ${end.advice.en}` },
    };
  }
  const [first] = versions;
  const limit = first?.validFrom ?? null;
  const day = limit === null ? { nl: "", en: "" } : dayText(limit);
  return { outcome: "fail", actual: anchorDate(first?.anchor ?? "start", dates), limit, message: { nl: `${name.nl}: bestaat pas vanaf ${day.nl}.`, en: `${name.en}: exists only from ${day.en} on.` } };
};
