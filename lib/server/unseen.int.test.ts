import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { useTestDatabase } from "@/db/testing/database";
import { createPeople, createScene, type EachRole, type Scene } from "@/db/testing/permission-scene";
import { playOn, scenarioDay } from "@/db/testing/scenario";
import { roles, type Actor, type Role } from "@/lib/domain/access";
import { getAnswer, listAnswers } from "@/lib/server/answers/queries";
import { getCandidate, listBoard, listEnded } from "@/lib/server/applications/board";
import { listOpenCandidates } from "@/lib/server/applications/open-candidates";
import { getApplicationForm, getMyApplication, listMyApplications } from "@/lib/server/applications/queries";
import { listApiKeys } from "@/lib/server/auth/list-api-keys";
import { getRequestsPage } from "@/lib/server/decisions/get-requests-page";
import { findEmployment } from "@/lib/server/employments/find-employment";
import { getCurrentPlacement } from "@/lib/server/home/current-placement";
import { waitingForEntity, waitingForStudent } from "@/lib/server/home/waiting";
import { getFunding, listBudgetChanges, listOpenFunding } from "@/lib/server/funding/queries";
import { getImport } from "@/lib/server/imports/get-import";
import { getBatch, listBatches } from "@/lib/server/imports/list-batches";
import { listOpenImports } from "@/lib/server/imports/list-open-imports";
import { listDuplicateGroups, listDuplicateRounds, previewDuplicateGroup } from "@/lib/server/imports/duplicate-groups";
import { listDuplicates } from "@/lib/server/imports/list-duplicates";
import { readImportRequest } from "@/lib/server/imports/request-import";
import { readDeskHome } from "@/lib/server/mediation/desk-home";
import { exportQueue } from "@/lib/server/mediation/export-queue";
import { getCandidateFile } from "@/lib/server/mediation/get-candidate-file";
import { getQueuedRequest } from "@/lib/server/mediation/get-queued-request";
import { listCaseload } from "@/lib/server/mediation/list-caseload";
import { listMandates } from "@/lib/server/mediation/list-mandates";
import { listQueue } from "@/lib/server/mediation/list-queue";
import { listNotifications } from "@/lib/server/notifications/list-notifications";
import { getOwnOffer, listOwnOffers, listOwnProgrammes } from "@/lib/server/offers/queries";
import { attendanceOf } from "@/lib/server/attendance/get-attendance";
import { getDossier } from "@/lib/server/placements/get-dossier";
import { countPlacements, listPlacements } from "@/lib/server/placements/list-placements";
import { listWaitingPlacements } from "@/lib/server/placements/waiting";
import { getPlan } from "@/lib/server/plans/get-plan";
import { listSanctions } from "@/lib/server/sanctions/queries";
import { listPupils } from "@/lib/server/school/list-pupils";

useTestDatabase();

type Read = {
  /** Those to whom it shows something of the scene when it is theirs; all others see nothing of it. */
  by: readonly Role[];
  /** Those to whom it shows something wherever it is. */
  anywhere?: readonly Role[];
  /** What it shows to those, by its id. */
  shows: (scene: Scene) => string;
  read: (actor: Actor, scene: Scene) => Promise<unknown>;
};

const bound = ["student", "entity", "school", "mediator", "mentor"] as const;

const reads: Record<string, Read> = {
  getCandidate: { by: ["entity"], shows: (s) => s.applicationId, read: (actor, s) => getCandidate(actor, s.applicationId) },
  listBoard: { by: ["entity"], shows: (s) => s.applicationId, read: (actor, s) => listBoard(actor, s.appliedOfferId) },
  listOpenCandidates: { by: ["entity"], shows: (s) => s.applicationId, read: (actor) => listOpenCandidates(actor) },
  waitingForEntity: { by: ["entity"], shows: (s) => s.appliedOfferId, read: async (actor) => (await waitingForEntity(actor)).offers },
  waitingForStudent: { by: ["student"], shows: (s) => s.acceptedId, read: async (actor) => (await waitingForStudent(actor)).applications },
  getMyApplication: { by: ["student"], shows: (s) => s.applicationId, read: (actor, s) => getMyApplication(actor, s.applicationId) },
  listMyApplications: { by: ["student"], shows: (s) => s.applicationId, read: (actor) => listMyApplications(actor) },
  getApplicationForm: { by: ["student"], shows: (s) => s.draftId, read: async (actor, s) => ({ ...await getApplicationForm(actor, s.offerId), offer: null }) },
  getOwnOffer: { by: ["entity"], anywhere: ["coordinator"], shows: (s) => s.draftOfferId, read: (actor, s) => getOwnOffer(actor, s.draftOfferId) },
  listOwnOffers: { by: ["entity"], anywhere: ["coordinator"], shows: (s) => s.draftOfferId, read: (actor) => listOwnOffers(actor) },
  getDossier: { by: bound, shows: (s) => s.placementId, read: (actor, s) => getDossier(actor, s.placementId) },
  attendanceOf: {
    by: ["student", "entity", "school", "mediator", "mentor"], shows: (s) => s.placementId,
    read: async (actor, s) => ({ ...await attendanceOf(actor, await getDossier(actor, s.placementId), { month: null, today: scenarioDay }), of: s.placementId }),
  },
  getCurrentPlacement: { by: ["student"], shows: (s) => s.presentedId, read: getCurrentPlacement },
  getPlan: { by: bound, shows: (s) => s.draftPlanId, read: (actor, s) => getPlan(actor, s.plannedId) },
  getRequestsPage: { by: ["student", "entity", "school", "mediator"], shows: (s) => s.requestId, read: (actor, s) => getRequestsPage(actor, s.askedId) },
  // Everything at a Flemish entity is listed for the diversity service, which tracks its trainees.
  listPlacements: { by: bound, anywhere: ["coordinator"], shows: (s) => s.placementId, read: (actor) => listPlacements(actor) },
  listWaitingPlacements: { by: ["entity", "school"], shows: (s) => s.placementId, read: (actor) => listWaitingPlacements(actor) },
  listAnswers: { by: [], anywhere: ["coordinator"], shows: (s) => s.answerId, read: (actor) => listAnswers(actor) },
  getAnswer: { by: [], anywhere: ["coordinator"], shows: (s) => s.answerId, read: (actor, s) => getAnswer(actor, s.answerId) },
  getFunding: { by: ["entity"], anywhere: ["coordinator"], shows: (s) => s.fundingId, read: (actor, s) => getFunding(actor, s.placementId) },
  listOpenFunding: { by: [], anywhere: ["coordinator"], shows: (s) => s.fundingId, read: (actor) => listOpenFunding(actor) },
  listBudgetChanges: { by: [], anywhere: ["coordinator"], shows: (s) => s.budgetChangeId, read: (actor) => listBudgetChanges(actor) },
  listBatches: { by: ["entity"], anywhere: ["coordinator"], shows: (s) => s.batchId, read: (actor) => listBatches(actor) },
  getBatch: { by: ["entity"], anywhere: ["coordinator"], shows: (s) => s.batchId, read: (actor, s) => getBatch(actor, s.batchId) },
  getImport: { by: ["entity"], shows: (s) => s.checkedImportId, read: (actor, s) => getImport(actor, s.checkedImportId) },
  listOpenImports: { by: ["entity"], shows: (s) => s.draftImportId, read: (actor) => listOpenImports(actor) },
  listDuplicates: { by: [], anywhere: ["coordinator"], shows: (s) => s.duplicateId, read: (actor) => listDuplicates(actor, { decided: false }) },
  listDuplicateGroups: { by: [], anywhere: ["coordinator"], shows: (s) => s.duplicateSourceId, read: (actor) => listDuplicateGroups(actor) },
  listDuplicateRounds: { by: [], anywhere: ["coordinator"], shows: (s) => s.duplicateRoundId, read: (actor) => listDuplicateRounds(actor) },
  previewDuplicateGroup: {
    by: [], anywhere: ["coordinator"], shows: (s) => s.duplicateId,
    read: (actor, s) => previewDuplicateGroup(actor, { first: s.duplicateSourceId, second: s.duplicateSourceId, reasons: ["same-start"] }),
  },
  findEmployment: { by: ["student", "entity"], shows: (s) => s.employmentId, read: (actor, s) => findEmployment(actor, s.employedId) },
  listApiKeys: { by: ["entity"], shows: (s) => s.apiKeyId, read: (actor) => listApiKeys(actor) },
  listNotifications: { by: ["student"], shows: (s) => s.notificationId, read: (actor) => listNotifications(actor, 1) },
  getCandidateFile: { by: ["mediator"], shows: (s) => s.seekerId, read: (actor, s) => getCandidateFile(actor, s.seekerId) },
  listCaseload: { by: ["mediator"], shows: (s) => s.seekerId, read: (actor) => listCaseload(actor, {}) },
  readDeskHome: { by: ["mediator"], shows: (s) => s.contactId, read: (actor) => readDeskHome(actor) },
  // Its rows name no id: whether there is one says who sees the request.
  exportQueue: { by: ["mediator"], shows: (s) => s.requestId, read: async (actor, s) => ((await exportQueue(actor, {}, { format: "csv", locale: "nl" })).rows.length > 0 ? s.requestId : null) },
  listQueue: { by: ["mediator"], shows: (s) => s.requestId, read: (actor) => listQueue(actor, {}) },
  getQueuedRequest: { by: ["mediator"], shows: (s) => s.requestId, read: (actor, s) => getQueuedRequest(actor, s.requestId) },
  listMandates: { by: ["mediator"], shows: (s) => s.mandateId, read: (actor) => listMandates(actor) },
  // Any of VDAB, and the employer that was heard; the diversity service once it is decided.
  listSanctions: { by: ["entity"], anywhere: ["mediator"], shows: (s) => s.sanctionCaseId, read: (actor) => listSanctions(actor) },
  listPupils: { by: ["school"], shows: (s) => s.insiders.enrolmentId, read: (actor) => listPupils(actor) },
};

/** What a person sees; a refusal shows nothing. */
const seenBy = async (actor: Actor, scene: Scene, { read }: Read): Promise<string> => {
  try {
    return JSON.stringify(await read(actor, scene)) ?? "";
  } catch (error) {
    expect(error).toMatchObject({ code: expect.stringMatching(/^(notFound|forbidden)$/u) });
    return "";
  }
};

/** Every id of the scene: none may stand in what somebody sees whom it does not concern. */
const traces = (scene: Scene): string[] => [
  ...Object.values(scene).filter((value) => typeof value === "string"),
  scene.insiders.enrolmentId, scene.insiders.student.personId,
];

let scene: Scene;
let strangers: EachRole;

beforeAll(async () => {
  playOn(scenarioDay);
  scene = await createScene();
  strangers = await createPeople();
});

describe("a read shows its part to whom it concerns, and nothing to others", () => {
  test.each(Object.entries(reads))("%s", async (_, row) => {
    const { by, anywhere = [], shows } = row;
    for (const role of roles) {
      const [theirs, others] = [await seenBy(scene.insiders[role], scene, row), await seenBy(strangers[role], scene, row)];
      const maySee = anywhere.includes(role);
      expect([role, theirs.includes(shows(scene))]).toEqual([role, maySee || by.includes(role)]);
      expect([role, others.includes(shows(scene))]).toEqual([role, maySee]);
      if (!maySee) expect([role, traces(scene).filter((trace) => others.includes(trace))]).toEqual([role, []]);
    }
  });

  test("counts and ended candidates of another organisation stay empty", async () => {
    for (const role of roles.filter((other) => other !== "coordinator")) {
      expect(Object.values(await countPlacements(strangers[role])).reduce((sum, n) => sum + n, 0)).toBe(0);
      expect(await listEnded(strangers[role], scene.appliedOfferId)).toEqual([]);
      expect(await listOwnProgrammes(strangers[role])).toEqual([]);
    }
  });

  test("an import is read by the organisation that asked for it", async () => {
    const { organisationId } = scene.insiders.entity;
    expect(await readImportRequest(organisationId ?? "", scene.importRequestId)).toMatchObject({ id: scene.importRequestId });
    expect(await readImportRequest(strangers.entity.organisationId ?? "", scene.importRequestId)).toBeNull();
  });

  test.each([["an id that nobody has", randomUUID()], ["no id at all", "not-an-id"], ["a broken id", "%00"]])("%s is not there", async (_, id) => {
    for (const role of roles) {
      const actor = scene.insiders[role];
      await expect(getDossier(actor, id)).rejects.toMatchObject({ code: "notFound" });
      expect([await getCandidate(actor, id), await getMyApplication(actor, id), await getOwnOffer(actor, id)]).toEqual([null, null, null]);
    }
  });
});
