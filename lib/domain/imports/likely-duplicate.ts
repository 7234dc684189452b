/** What two records are compared by: an internship as one register, or this site, knows it. Null = not known. */
export interface ComparedRecord {
  instrument: string;
  /** The source's pseudonym, or null; sources make their own, so an equal one tells much and another one nothing. */
  personRef: string | null;
  birthYear: number | null;
  gender: string | null;
  education: string | null;
  via: string | null;
  /** Days since 1970, to be subtracted. */
  startDay: number;
  endDay: number | null;
}

/** What is the same in two records of one host. */
export const duplicateReasons = ["same-person-ref", "same-birth-year", "same-gender", "same-education", "same-start", "start-within-days", "same-end"] as const;
export type DuplicateReason = (typeof duplicateReasons)[number];

/** Registers note the first day as planned or as it came; more than this apart are two internships. */
export const startTolerance = 4;
const endTolerance = 7;

const contradicts = (a: string | number | null, b: string | number | null): boolean => a !== null && b !== null && a !== b;
const agrees = (a: string | number | null, b: string | number | null): boolean => a !== null && a === b;

/** A record cannot be the other when it says something else of the person or of the kind. What one of them does not know contradicts nothing. */
const isImpossible = (a: ComparedRecord, b: ComparedRecord): boolean =>
  a.instrument !== b.instrument || contradicts(a.birthYear, b.birthYear) || contradicts(a.gender, b.gender) ||
  contradicts(a.education, b.education) || contradicts(a.via, b.via) || Math.abs(a.startDay - b.startDay) > startTolerance ||
  (a.endDay !== null && b.endDay !== null && Math.abs(a.endDay - b.endDay) > endTolerance);

/**
 * Whether two records of the same host, kept by different registers, look like one internship, and why; null when they do
 * not. Someone must be recognised in both: by the same pseudonym, or by the year of birth with another trait or the exact days.
 */
export const likelyDuplicate = (a: ComparedRecord, b: ComparedRecord): DuplicateReason[] | null => {
  if (isImpossible(a, b)) return null;
  const isSameEnd = a.endDay !== null && a.endDay === b.endDay;
  const reasons: [boolean, DuplicateReason][] = [
    [agrees(a.personRef, b.personRef), "same-person-ref"],
    [agrees(a.birthYear, b.birthYear), "same-birth-year"],
    [agrees(a.gender, b.gender), "same-gender"],
    [agrees(a.education, b.education), "same-education"],
    [a.startDay === b.startDay, "same-start"],
    [a.startDay !== b.startDay, "start-within-days"],
    [isSameEnd, "same-end"],
  ];
  const isRecognised = agrees(a.personRef, b.personRef) ||
    (agrees(a.birthYear, b.birthYear) && (agrees(a.gender, b.gender) || agrees(a.education, b.education) || (a.startDay === b.startDay && isSameEnd)));
  return isRecognised ? reasons.flatMap(([holds, reason]) => (holds ? [reason] : [])) : null;
};
