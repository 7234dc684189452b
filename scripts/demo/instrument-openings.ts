import { and, eq } from "drizzle-orm";
import { db } from "@/db/client";
import { applications } from "@/db/schema/applications";
import { needsEnrolmentFor } from "@/lib/domain/placements/process";
import { acceptApplication } from "@/lib/server/applications/accept-application";
import { agreeToReferral } from "@/lib/server/applications/agree-to-referral";
import { confirmApplication } from "@/lib/server/applications/confirm-application";
import { placeCandidate } from "@/lib/server/applications/place-candidate";
import { referCandidate } from "@/lib/server/applications/refer-candidate";
import { saveApplicationDraft } from "@/lib/server/applications/save-application-draft";
import { submitApplication } from "@/lib/server/applications/submit-application";
import { today } from "@/lib/server/clock";
import { demoReferrals } from "@/scripts/demo/content/instrument-placements";
import { actorAs, applicationIdOf, type FileStep, type InstrumentFile } from "@/scripts/demo/instrument-file";
import { target } from "@/scripts/demo/world";

const offerOf = ({ edition }: InstrumentFile): string => {
  if (!edition.id) throw new Error(`${edition.offer.title} is not published yet.`);
  return edition.id;
};

const proposal = (file: InstrumentFile) =>
  ({ offerId: offerOf(file), personId: file.candidate.actor.personId, key: file.random.uuid(), note: file.random.pick(demoReferrals) });

/** The mediator proposes the candidate. */
export const refer: FileStep = async (file) => {
  file.applicationId = (await referCandidate(file.guide, proposal(file))).id;
};

export const agree: FileStep = async (file) => agreeToReferral(file.candidate.actor, {
  ...await target("application", applicationIdOf(file)), motivation: "Ik wil dit graag leren en kan meteen beginnen.", availableFrom: file.edition.startsOn,
});

/** The candidate applies, for a course where the kind belongs to one. */
export const apply: FileStep = async (file) => {
  const { world, candidate, edition, instrument } = file;
  const course = needsEnrolmentFor(instrument) ? world.cast.courseOn(candidate, today().toString()) : null;
  const { id } = await saveApplicationDraft(candidate.actor, {
    offerId: offerOf(file), version: 0, motivation: "Ik wil dit vak leren in een ploeg die het al lang doet. Ik kom op tijd en stel vragen.",
    adjustments: "", availableFrom: edition.startsOn, enrolmentId: course?.id,
  });
  file.applicationId = id;
  await submitApplication(candidate.actor, { ...await target("application", id), key: file.random.uuid() });
};

/** The organisation chooses. */
export const choose: FileStep = async (file) => acceptApplication(actorAs(file, "entity"), { ...await target("application", applicationIdOf(file)), acknowledged: true });

export const confirm: FileStep = async (file) => {
  const { placementId } = await confirmApplication(file.candidate.actor, { ...await target("application", applicationIdOf(file)), withdrawOthers: false });
  file.placementId = placementId;
};

/** The mediator opens the file: the initiative is the decision. */
export const place: FileStep = async (file) => {
  file.placementId = (await placeCandidate(file.guide, { ...proposal(file), acknowledged: true })).placementId;
  const [application] = await db().select({ id: applications.id }).from(applications)
    .where(and(eq(applications.offerId, offerOf(file)), eq(applications.personId, file.candidate.actor.personId)));
  file.applicationId = application?.id ?? null;
};
