import { unknown, type Rule } from "../finding";
import type { Source } from "../source";

/** The workplace is recognised for the course, in this establishment. */
export const hostRecognition = (source: Source): Rule => ({
  name: "host-recognition", source,
  judge: ({ host }) => {
    const actual = host?.recognisedWorkplace;
    if (actual === undefined) return unknown(["host.recognisedWorkplace"], { nl: "of de werkplek erkend is voor deze opleiding", en: "whether the workplace is recognised for this course" }, true);
    return actual
      ? { outcome: "pass", actual, limit: true, message: { nl: "De werkplek is erkend voor deze opleiding.", en: "The workplace is recognised for this course." } }
      : { outcome: "fail", actual, limit: true, message: { nl: "De werkplek is niet erkend voor deze opleiding. Vraag eerst een erkenning aan op app.werkplekduaal.be.", en: "The workplace is not recognised for this course. Ask for recognition first, on app.werkplekduaal.be." } };
  },
});
