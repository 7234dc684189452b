import { createTranslator } from "next-intl";
import type { Json } from "@/lib/domain/agreements/canonical";
import { describeHalfDays, weekdays } from "@/lib/domain/placements/half-days";
import { goalsOf } from "@/lib/domain/placements/rules";
import messages from "@/lib/i18n/messages/nl/agreement.json";
import type { AgreementDetails } from "@/lib/server/agreements/agreement-details";

/** What an agreement version freezes; the hash covers exactly this. Dutch is the language that applies. */
export interface AgreementText {
  format: "opstap-agreement/1";
  reference: string;
  instrument: string;
  regulationId: string;
  title: string;
  parties: { party: string; role: string; name: string; enterpriseNumber: string | null }[];
  terms: {
    startsOn: string; endsOn: string; hoursPerWeek: number; lanes: number[]; days: string[];
    place: string; mentorName: string; supervisorName: string; goals: string[];
  };
  clauses: { heading: string; text: string }[];
}

const t = createTranslator({ locale: "nl", messages, timeZone: "Europe/Brussels" });

/** The clauses of an agreement for a schoolstage, in the order of the text. */
const schoolClauses = ["purpose", "time", "guidance", "host", "school", "trainee", "money", "data", "early"] as const;

/** Half days in Dutch words. */
export const daysInWords = (lanes: readonly number[]): string[] =>
  describeHalfDays(lanes, {
    weekdays: weekdays.map((day) => t(`weekdays.${day}`)),
    whole: (day) => t("days.whole", { day }),
    morning: (day) => t("days.morning", { day }),
    afternoon: (day) => t("days.afternoon", { day }),
  });

const dateInWords = (day: string): string =>
  new Intl.DateTimeFormat("nl-BE", { dateStyle: "long", timeZone: "UTC" }).format(new Date(`${day}T00:00:00Z`));

const clausesOf = (details: AgreementDetails, days: string[]): AgreementText["clauses"] => {
  const { placement } = details;
  const values = {
    trainee: details.traineeName, host: details.host.name, school: details.school?.name ?? "", course: details.course ?? "",
    title: placement.title, startsOn: dateInWords(placement.startsOn), endsOn: dateInWords(placement.endsOn),
    hoursPerWeek: placement.hoursPerWeek.toLocaleString("nl-BE"), days: days.join(", "),
    mentor: placement.mentorName, supervisor: details.supervisorName ?? t("noSupervisor"),
    travel: t(details.travelReimbursed ? "travel.yes" : "travel.no"),
  };
  return schoolClauses.map((name) => ({
    heading: t(`clauses.school.${name}.heading`, values),
    text: t(`clauses.school.${name}.text`, values),
  }));
};

/** The full text of an agreement for these details, as content to freeze. */
export const agreementText = (details: AgreementDetails): AgreementText => {
  const { placement } = details;
  const days = daysInWords(placement.lanes);
  return {
    format: "opstap-agreement/1",
    reference: placement.reference,
    instrument: placement.instrument,
    regulationId: placement.regulationId,
    title: t("title.school"),
    parties: details.parties.map(({ party, name, enterpriseNumber }) => ({ party, role: t(`parties.${party}`), name, enterpriseNumber })),
    terms: {
      startsOn: placement.startsOn, endsOn: placement.endsOn, hoursPerWeek: placement.hoursPerWeek, lanes: placement.lanes, days,
      place: details.place, mentorName: placement.mentorName, supervisorName: details.supervisorName ?? "", goals: goalsOf(placement.goals),
    },
    clauses: clausesOf(details, days),
  };
};

/** The same as JSON, for the canonical form. */
export const agreementJson = (text: AgreementText): Json => ({
  ...text,
  parties: text.parties.map((party) => ({ ...party })),
  terms: { ...text.terms },
  clauses: text.clauses.map((clause) => ({ ...clause })),
});
