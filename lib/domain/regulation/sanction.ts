import type { Day } from "./calendar";
import { chooseVersion, type AnchorDates } from "./choose-version";
import { instruments } from "./instruments/all";
import { legalGroundOf, type LegalGround } from "./legal-ground";
import { lastSanctionDay } from "./rules/host-sanction";
import type { InstrumentCode } from "./schema";
import { sources, type Bilingual, type Source } from "./source";
import { dayText } from "./text";

export interface SanctionAdvice {
  /** VDAB can decide it; it never follows by itself. */
  readonly isPossible: boolean;
  /** The last day of a sanction decided on the day asked for; null where there is no ground. */
  readonly lastDay: Day | null;
  readonly message: Bilingual;
  readonly source: Source;
  /** The acts on which a sanction rests and the rule in words; null where there is no ground. */
  readonly ground: LegalGround<"sanction"> | null;
}

/**
 * Whether a breach in a placement is a ground for VDAB to grant its employer nothing for three years. The ground is new in
 * the rules of 2023: a breach in a placement under older rules is none, whenever it is found.
 */
export const sanctionAdvice = (code: InstrumentCode, dates: AnchorDates, decidedOn: Day): SanctionAdvice => {
  const version = chooseVersion(instruments[code], dates);
  if (!version?.isSanctionGround) {
    return {
      isPossible: false, lastDay: null, ground: null, source: sources.wes2022,
      message: { nl: "Op deze stage kan geen sanctie steunen: die regel geldt voor werkervaringsstages die starten vanaf 1 januari 2023.", en: "No sanction can rest on this placement: that rule holds for work experience internships that start from 1 January 2023 on." },
    };
  }
  const lastDay = lastSanctionDay(decidedOn);
  const day = dayText(lastDay);
  return {
    isPossible: true, lastDay, ground: legalGroundOf(version, ["sanction"]), source: sources.wes2022,
    message: { nl: `VDAB kan beslissen om deze organisatie geen opleidingen en stages meer toe te kennen tot en met ${day.nl}. Dat gebeurt nooit vanzelf.`, en: `VDAB can decide to grant this organisation no training and no placements up to ${day.en}. That never happens by itself.` },
  };
};
