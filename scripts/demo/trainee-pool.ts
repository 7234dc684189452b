import type { Candidate, Cast } from "@/scripts/demo/cast";
import { demoMotivations } from "@/scripts/demo/content/motivations";
import type { HostKey } from "@/scripts/demo/content/hosts";
import type { Edition } from "@/scripts/demo/edition";
import { findPersona } from "@/scripts/demo/personas";

interface Wanted {
  course: string;
  school?: HostKey;
  name?: string;
  startsIn: number;
  endsIn: number;
}

interface Booking {
  startsIn: number;
  endsIn: number;
}

/** Who is free when: nobody is in two places at once. */
export interface TraineePool {
  /** Books the free student of a course who has the fewest placements. Throws when all of them are busy. */
  take(wanted: Wanted): Candidate;
  /** Students of one of these courses, those with the fewest applications first; each is asked for at most `limit` times. */
  applicants(courses: readonly string[], edition: Edition, limit: number): Candidate[];
  /** Somebody applies to an edition, once. */
  apply(candidate: Candidate, edition: Edition): void;
  /** What they write: a text that no other candidate for this edition uses. */
  motivation(candidate: Candidate, edition: Edition): string;
}

const overlaps = (a: Booking, b: Booking): boolean => a.startsIn <= b.endsIn && b.startsIn <= a.endsIn;

export const traineePool = (cast: Cast): TraineePool => {
  const bookings = new Map<Candidate, Booking[]>();
  const applied = new Map<Candidate, Set<Edition>>();
  const texts = new Map<Edition, Set<string>>();
  const bookingsOf = (candidate: Candidate) => bookings.get(candidate) ?? [];
  const editionsOf = (candidate: Candidate) => applied.get(candidate) ?? new Set<Edition>();

  const apply = (candidate: Candidate, edition: Edition): void => {
    applied.set(candidate, editionsOf(candidate).add(edition));
  };

  const follows = ({ person }: Candidate, course: string): boolean => person.school !== null && person.background.startsWith(course);

  const isWanted = (candidate: Candidate, { course, school, name }: Wanted): boolean => {
    if (name !== undefined) return candidate.actor.name === name;
    return follows(candidate, course) && (school === undefined || candidate.person.school === school) && !findPersona(candidate.actor.personId);
  };

  return {
    take: (wanted) => {
      const [chosen] = cast.candidates
        .filter((candidate) => isWanted(candidate, wanted) && !bookingsOf(candidate).some((booking) => overlaps(booking, wanted)))
        .toSorted((a, b) => bookingsOf(a).length - bookingsOf(b).length);
      if (!chosen) throw new Error(`Nobody of ${wanted.name ?? wanted.course} is free from day ${wanted.startsIn} to ${wanted.endsIn}.`);
      bookings.set(chosen, [...bookingsOf(chosen), { startsIn: wanted.startsIn, endsIn: wanted.endsIn }]);
      return chosen;
    },
    applicants: (courses, edition, limit) => cast.candidates
      .filter((candidate) => courses.some((course) => follows(candidate, course)) && !findPersona(candidate.actor.personId))
      .filter((candidate) => !editionsOf(candidate).has(edition) && editionsOf(candidate).size < limit)
      .toSorted((a, b) => editionsOf(a).size - editionsOf(b).size),
    apply,
    motivation: (candidate, edition) => {
      const used = texts.get(edition) ?? new Set<string>();
      const fitting = demoMotivations.filter(({ situation }) => situation === candidate.person.situation).map(({ text }) => text);
      const shift = cast.candidates.indexOf(candidate);
      const text = fitting.map((_, index) => fitting[(index + shift) % fitting.length] ?? "").find((one) => !used.has(one)) ?? fitting[0] ?? "";
      texts.set(edition, used.add(text));
      return text;
    },
  };
};
