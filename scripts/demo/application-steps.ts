import { Temporal } from "temporal-polyfill";
import type { RejectionReason } from "@/lib/domain/applications/rules";
import type { EmploymentOutcome } from "@/lib/domain/employments/outcomes";
import { needsEnrolmentFor } from "@/lib/domain/placements/process";
import { acceptApplication } from "@/lib/server/applications/accept-application";
import { attachCv } from "@/lib/server/applications/attach-cv";
import { confirmApplication } from "@/lib/server/applications/confirm-application";
import { declineApplication } from "@/lib/server/applications/decline-application";
import { inviteApplication } from "@/lib/server/applications/invite-application";
import { markApplicationSeen } from "@/lib/server/applications/mark-application-seen";
import { rejectApplication } from "@/lib/server/applications/reject-application";
import { revokeAcceptance } from "@/lib/server/applications/revoke-acceptance";
import { saveApplicationDraft } from "@/lib/server/applications/save-application-draft";
import { shortlistApplication } from "@/lib/server/applications/shortlist-application";
import { submitApplication } from "@/lib/server/applications/submit-application";
import { withdrawApplication } from "@/lib/server/applications/withdraw-application";
import { today } from "@/lib/server/clock";
import { endEmployment } from "@/lib/server/employments/end-employment";
import { registerEmployment } from "@/lib/server/employments/register-employment";
import type { Candidate } from "@/scripts/demo/cast";
import { cvOf } from "@/scripts/demo/cv-pdf";
import type { Edition } from "@/scripts/demo/edition";
import type { Random } from "@/scripts/demo/random";
import { target, type World } from "@/scripts/demo/world";

/** What a candidate sends and what is answered. */
export interface ApplicationPlan {
  edition: Edition;
  candidate: Candidate;
  motivation: string;
  adjustments?: string;
  /** Sends a CV along. */
  withCv?: boolean;
  refusal?: { reason: RejectionReason; text: string };
}

/** An application as its story goes on. */
export interface ApplicationFile extends ApplicationPlan {
  readonly world: World;
  readonly random: Random;
  applicationId: string | null;
  placementId: string | null;
  /** Of a job of a programme that began. */
  employmentId: string | null;
}

const idOf = ({ applicationId, candidate }: ApplicationFile): string => {
  if (!applicationId) throw new Error(`${candidate.actor.name} did not apply yet.`);
  return applicationId;
};

const form = (file: ApplicationFile) => target("application", idOf(file));
const hostOf = ({ world, edition }: ApplicationFile) => world.cast.host(edition.offer.host);

const saveDraft = async (file: ApplicationFile): Promise<void> => {
  const { world, edition, candidate, motivation, adjustments, withCv, random } = file;
  if (!edition.id) throw new Error(`${edition.offer.title} is not published yet.`);
  const course = needsEnrolmentFor(edition.offer.form) ? world.cast.courseOn(candidate, today().toString()) : null;
  const { id, version } = await saveApplicationDraft(candidate.actor, {
    offerId: edition.id, version: 0, motivation, adjustments: adjustments ?? "", availableFrom: edition.startsOn, enrolmentId: course?.id,
  });
  file.applicationId = id;
  if (withCv) await attachCv(candidate.actor, { offerId: edition.id, version }, cvOf(candidate.person, random));
};

const hours = ["09:30", "10:30", "13:30", "14:15", "15:00"] as const;

const invite = async (file: ApplicationFile): Promise<void> => {
  const { world, edition, random } = file;
  const day = world.calendar.workday(world.calendar.offsetOf(today().toString()) + 6);
  const interview = Temporal.PlainDateTime.from(`${day}T${random.pick(hours)}`).toZonedDateTime("Europe/Brussels");
  await inviteApplication(hostOf(file), {
    ...await form(file), interviewAt: interview.toInstant().toString(),
    interviewPlace: `${edition.offer.street}, ${edition.offer.municipality}`,
  });
};

const reject = async (file: ApplicationFile): Promise<void> => {
  const { reason, text } = file.refusal ?? { reason: "other-candidate", text: "" };
  await rejectApplication(hostOf(file), { ...await form(file), reason, explanation: text });
};

const confirm = async (file: ApplicationFile): Promise<void> => {
  const { placementId } = await confirmApplication(file.candidate.actor, { ...await form(file), withdrawOthers: false });
  file.placementId = placementId;
};

/** The job of a programme begins on the first day of its edition. */
const begin = async (file: ApplicationFile): Promise<void> => {
  const { offer, startsOn, endsOn } = file.edition;
  file.employmentId = (await registerEmployment(hostOf(file), {
    applicationId: idOf(file), startsOn, endsOn, coachName: offer.mentor, languageSupport: "Elke dinsdag twee uur les Nederlands, tijdens het werk.",
  })).id;
};

const finish = (outcome: EmploymentOutcome) => async ({ employmentId, ...file }: ApplicationFile): Promise<void> => {
  if (!employmentId) throw new Error(`${file.candidate.actor.name} did not begin yet.`);
  const day = today().toString();
  await endEmployment(hostOf({ ...file, employmentId }), { id: employmentId, version: 1, on: day < file.edition.endsOn ? day : file.edition.endsOn, outcome });
};

/** Each thing that candidate and host do with an application, by the command that their form sends. */
export const applicationSteps = {
  draft: saveDraft,
  apply: async (file) => {
    await saveDraft(file);
    await submitApplication(file.candidate.actor, { ...await form(file), key: file.random.uuid() });
  },
  see: async (file) => markApplicationSeen(hostOf(file), { id: idOf(file) }),
  shortlist: async (file) => shortlistApplication(hostOf(file), await form(file)),
  invite,
  accept: async (file) => acceptApplication(hostOf(file), { ...await form(file), acknowledged: true }),
  confirm,
  reject,
  withdraw: async (file) => withdrawApplication(file.candidate.actor, await form(file)),
  begin,
  "finish-hired": finish("contract"),
  "finish-elsewhere": finish("work-elsewhere"),
  decline: async (file) => declineApplication(file.candidate.actor, await form(file)),
  revoke: async (file) => revokeAcceptance(hostOf(file), {
    ...await form(file), reason: "place-lost", explanation: "Ons team verhuist vroeger dan gepland. Er is dan geen werkplek voor een stagiair.",
  }),
} satisfies Record<string, (file: ApplicationFile) => Promise<void>>;
export type ApplicationStep = keyof typeof applicationSteps;
