import { hasReachedAge, type Day } from "./calendar";
import { sources } from "./source";

/** Years at which somebody signs alone. General knowledge that no source of ours was read for: shown as advice, never as law. */
const ofAge = { years: 18, source: sources.practice } as const;

/** Whether somebody is under age on a day. */
export const isMinorOn = (birthDate: Day, on: Day): boolean => !hasReachedAge(birthDate, ofAge.years, on);

export const minorSource = ofAge.source;
