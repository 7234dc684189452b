"use client";

import { LiveCheck, type LiveCheckProps } from "@/components/law/live-check";
import { textIn } from "@/components/law/use-typed-form";
import { centsFrom, hoursFrom } from "@/lib/domain/offers/typed-numbers";
import { isRecognisedFor } from "@/lib/domain/placements/facts";
import type { Facts } from "@/lib/domain/regulation/schema";

interface ArrangeLawProps extends Pick<LiveCheckProps, "formId" | "extraRows" | "words"> {
  /** What is kept of the placement, as far as the reader may know it. */
  known: Facts;
}

const numberOr = (value: unknown): number | undefined => (typeof value === "number" && Number.isFinite(value) ? value : undefined);

/** What is kept, with what now stands in the form. */
const typedFacts = (form: FormData | null, known: Facts): Facts => {
  const typed = <T,>(name: string, kept: T, read: () => T): T => (form?.has(name) ? read() : kept);
  const startsOn = typed("startsOn", known.startsOn, () => textIn(form, "startsOn") ?? "");
  const endsOn = typed("endsOn", known.endsOn, () => textIn(form, "endsOn"));
  return {
    ...known, startsOn, endsOn,
    host: { ...known.host, recognisedWorkplace: typed("recognisedUntil", known.host?.recognisedWorkplace, () => isRecognisedFor(textIn(form, "recognisedUntil"), { startsOn, endsOn })) },
    hoursPerWeek: typed("hoursPerWeek", known.hoursPerWeek, () => numberOr(hoursFrom(form?.get("hoursPerWeek")))),
    fullTimeHoursPerWeek: typed("fullTimeHoursPerWeek", known.fullTimeHoursPerWeek, () => numberOr(hoursFrom(form?.get("fullTimeHoursPerWeek")))),
    allowanceCents: typed("allowanceCents", known.allowanceCents, () => numberOr(centsFrom(form?.get("allowanceCents")))),
    trainingYear: typed("trainingYear", known.trainingYear, () => numberOr(hoursFrom(form?.get("trainingYear")))),
  };
};

/** The check of the law beside the arrangements of a placement: what decides when they are kept. */
export const ArrangeLaw = ({ known, ...check }: ArrangeLawProps) =>
  <LiveCheck {...check} step="select" showsAll={false} mendable={["startsOn", "endsOn"]} factsFrom={(form) => typedFacts(form, known)} />;
