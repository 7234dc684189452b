import { countDays } from "../calendar";
import { unknown, type Rule } from "../finding";
import type { Facts } from "../schema";
import { assumed, type Source } from "../source";
import { sentences } from "../text";

type Suspension = NonNullable<Facts["suspensions"]>[number];
type Reason = NonNullable<Suspension["reason"]>;

const none = { outcome: "pass", actual: 0, message: { nl: "Er is geen schorsing.", en: "There is no suspension." } } as const;
const daysOf = (suspensions: readonly Suspension[]): number => suspensions.reduce((days, { from, to }) => days + countDays(from, to), 0);

interface Limits {
  /** Left out: any reason. */
  readonly reasons?: readonly Reason[];
  /** After so many days at a stretch the host tells the one who guides the trainee. */
  readonly reportAfterDays?: number;
}

/** The agreement is suspended for these reasons; whether its end moves, no source says: the last allowed day stays. */
export const suspensionFor = ({ reasons, reportAfterDays }: Limits, source: Source): Rule => ({
  name: "suspension", source: assumed(source, "Of de einddatum opschuift, staat niet in de bron: de laatste toegelaten dag blijft"),
  judge: ({ suspensions }) => {
    if (!suspensions) return null;
    if (suspensions.length === 0) return none;
    const limit = reasons?.join(", ") ?? null;
    const other = suspensions.find(({ reason }) => reason !== undefined && reasons && !reasons.includes(reason));
    if (other) return { outcome: "fail", actual: other.reason ?? null, limit, source, message: { nl: "Om deze reden wordt de overeenkomst niet geschorst.", en: "The agreement is not suspended for this reason." } };
    const missing = suspensions.flatMap(({ reason }, index) => (reasons && reason === undefined ? [`suspensions[${index}].reason`] : []));
    if (missing.length > 0) return unknown(missing, { nl: "waarom de overeenkomst geschorst is", en: "why the agreement is suspended" }, limit);
    const isLong = reportAfterDays !== undefined && suspensions.some(({ from, to }) => countDays(from, to) > reportAfterDays);
    const days = daysOf(suspensions);
    return {
      outcome: isLong ? "warn" : "pass", actual: days, limit,
      message: sentences(
        { nl: `De overeenkomst is ${days} dagen geschorst. De laatste toegelaten dag blijft dezelfde; of de einddatum mag opschuiven, zegt de bron niet.`, en: `The agreement is suspended for ${days} days. The last allowed day stays the same; whether the end may move, the source does not say.` },
        isLong ? { nl: `Duurt een afwezigheid langer dan ${reportAfterDays} dagen, dan laat de onderneming dat weten aan de trajectbegeleider.`, en: `If an absence lasts more than ${reportAfterDays} days, the company tells the counsellor.` } : undefined,
      ),
    };
  },
});

/** The version knows no suspension: the end stays, and a long absence is a ground to stop. */
export const noSuspension = (source: Source): Rule => ({
  name: "suspension", source,
  judge: ({ suspensions }) => {
    if (!suspensions) return null;
    if (suspensions.length === 0) return none;
    return {
      outcome: "fail", actual: daysOf(suspensions), limit: 0,
      message: { nl: "Deze stage wordt niet geschorst: de einddatum blijft, en de vergoeding daalt naar verhouding. Duurt de afwezigheid lang, dan kan VDAB de stage stopzetten.", en: "This placement is not suspended: its end stays, and the allowance falls in proportion. If the absence lasts long, VDAB can end the placement." },
    };
  },
});
