import { addDays, afterMonths } from "../calendar";
import type { Rule } from "../finding";
import type { Source } from "../source";
import { dayText } from "../text";

interface Window {
  readonly weeksAhead: number;
  readonly monthsAhead: number;
}

/** The plan was sent at least so many weeks and at most so many months before the first day. */
export const requestWindow = ({ weeksAhead, monthsAhead }: Window, source: Source): Rule => ({
  name: "request-window", source,
  judge: ({ plan, startsOn }) => {
    const actual = plan?.requestedOn;
    if (actual === undefined) return null;
    const [earliest, latest] = [addDays(actual, weeksAhead * 7), afterMonths(actual, monthsAhead)];
    if (startsOn < earliest) {
      const day = dayText(earliest);
      return { outcome: "fail", actual, limit: earliest, message: { nl: `Vraag de goedkeuring minstens ${weeksAhead} weken vooraf. Na deze aanvraag kan de stage starten vanaf ${day.nl}.`, en: `Ask for approval at least ${weeksAhead} weeks ahead. After this request the placement can start from ${day.en} on.` } };
    }
    if (startsOn > latest) {
      const day = dayText(latest);
      return { outcome: "fail", actual, limit: latest, message: { nl: `Vraag de goedkeuring hoogstens ${monthsAhead} maanden vooraf. Met deze aanvraag start de stage ten laatste op ${day.nl}.`, en: `Ask for approval at most ${monthsAhead} months ahead. With this request the placement starts on ${day.en} or earlier.` } };
    }
    return { outcome: "pass", actual, limit: earliest, message: { nl: `Op tijd gevraagd: tussen ${weeksAhead} weken en ${monthsAhead} maanden vooraf.`, en: `Asked in time: between ${weeksAhead} weeks and ${monthsAhead} months ahead.` } };
  },
});
