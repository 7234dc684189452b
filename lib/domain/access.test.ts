import { describe, expect, test } from "vitest";
import { assertCan, can, permissions, roles, type Action, type Actor, type Role, type Subject } from "@/lib/domain/access";

/**
 * Who may do what, written down by hand from the permission matrix and judged here by rules of its own, so that a slip in the
 * permission table or in `can` is seen.
 * `A` everything · `O` my own · `E` of my organisation (also a school's pupil, a mediator's client) · `P` trainees I guide ·
 * `V` everything, for VDAB itself · `F` what the diversity service facilitates · `*` in my own name, without a subject · `-` nothing.
 */
type Cell = "A" | "V" | "O" | "E" | "P" | "F" | "*" | "-";

// Columns: student, entity, mediator, coordinator, school, mentor, admin.
const matrix: Record<Action, string> = {
  "offer.readPublished":         "A A A A A A A",
  "offer.read":                  "- E - A - - -",
  "offer.create":                "- * - - - - -",
  "offer.edit":                  "- E - - - - -",
  "offer.publish":               "- E - A - - -",
  "offer.close":                 "- E - - - - -",
  "offer.facilitate":            "- - - A - - -",
  "profile.read":                "O - - - - - -",
  "profile.edit":                "O - - - - - -",
  // Schools and mediators may apply for somebody once consent is registered; until then nobody but the candidate does.
  "application.create":          "O - - - - - -",
  "application.list":            "* * - * * - -",
  "application.read":            "O E E F E - -",
  "application.withdraw":        "O - - - - - -",
  "application.answer":          "O - - - - - -",
  "application.decide":          "- E - - - - -",
  // A mediator, for whom their own organisation guides.
  "application.refer":           "- - E - - - -",
  "placement.open":              "- - E - - - -",
  "employment.register":         "- E - - - - -",
  "file.upload":                 "* - - - - - -",
  "file.downloadCv":             "O E - - - - -",
  "placement.list":              "* * * * * * -",
  "placement.read":              "O E E F E P -",
  "outflow.follow":              "O - E - E - -",
  "outflow.read":                "O - - - - - -",
  "placement.prepare":           "- E E - E - -",
  "placement.tickCondition":     "- E E - E - -",
  "placement.start":             "- E E - E - -",
  "placement.complete":          "- E E - E - -",
  "placement.endEarly":          "O E E - E - -",
  "placement.suspend":           "- - E - E - -",
  "placement.registerContract":  "- E E - - - -",
  "placement.cancel":            "O E E - E - -",
  "placement.facilitate":        "- - - A - - -",
  "agreement.draft":             "- E E - E - -",
  "agreement.sign":              "O E E - E - -",
  "agreement.read":              "O E E F E P -",
  // Trainee and mentor read the plan and say what they think; who writes it differs by kind.
  "plan.read":                   "O E E F E P -",
  "plan.write":                  "- E E - E - -",
  "plan.comment":                "O E E - E P -",
  "decision.request":            "O E E - E - -",
  "decision.read":               "O E E F E - -",
  // Of the organisation that is asked, whoever mediates.
  "decision.decide":             "- - E - - - -",
  "mandate.delegate":            "- - * - - - -",
  "authority.edit":              "- - * - - - -",
  // Days and amounts concern who guides; the diversity service pays by month, and reads sums.
  "attendance.read":             "O E E - E P -",
  "attendance.write":            "O - - - - - -",
  "attendance.reopen":           "O E - - - P -",
  "attendance.confirm":          "- E - - - P -",
  "mentor.invite":               "- E - - - - -",
  // The organisation writes it for a mentor who does not sign in.
  "evaluation.write":            "O E E - E P -",
  // The diversity service sees counts of evaluations, never one.
  "evaluation.read":             "O E E - E P -",
  "message.read":                "O E E F E P -",
  "message.write":               "O E E F E P -",
  "organisation.edit":           "- E - E E - -",
  "organisation.manageKeys":     "- E - E E - -",
  "organisation.manageMembers":  "- E - E E - -",
  "parameter.read":              "- - - * - - -",
  "parameter.add":               "- - - * - - -",
  "register.read":               "- - - * - - -",
  "register.import":             "- * - * * - -",
  "register.readBatch":          "- E - A E - -",
  "register.undo":               "- E - A E - -",
  "register.remind":             "- - - * - - -",
  "duplicate.decide":            "- - - * - - -",
  "offeredPlaces.edit":          "- * - - - - -",
  "caseload.list":               "- - * - - - -",
  "caseload.read":               "- - E - - - -",
  "caseload.write":              "- - E - - - -",
  "caseload.verifyGround":       "- - E - - - -",
  "guidance.read":               "O - - - - - -",
  "queue.list":                  "- - * - - - -",
  "view.save":                   "- - * - - - -",
  // Partners never sanction, nor see who is (they meet it as a finding of the law).
  "sanction.list":               "- * V * - - -",
  "sanction.read":               "- E V A - - -",
  "sanction.propose":            "- - V - - - -",
  "sanction.hear":               "- - V - - - -",
  "sanction.answer":             "- E - - - - -",
  "sanction.decide":             "- - V - - - -",
  "sanction.lift":               "- - V - - - -",
  // What a candidate tells of origin and disability is theirs alone.
  "declaration.read":            "O - - - - - -",
  "declaration.edit":            "O - - - - - -",
  // Answers to parliament, money and lists of payments are of the diversity service; two people, not two roles, keep each other right.
  "answer.read":                 "- - - * - - -",
  "answer.write":                "- - - * - - -",
  "answer.agree":                "- - - * - - -",
  "funding.ask":                 "- E - - - - -",
  "funding.read":                "- E - A - - -",
  "funding.decide":              "- - - A - - -",
  "budget.read":                 "- - - * - - -",
  "budget.set":                  "- - - * - - -",
  "payment.prepare":             "- - - * - - -",
  "payment.approve":             "- - - * - - -",
  "statistics.crossTable":       "- - - * - - -",
  "statistics.saveTable":        "- - - * - - -",
  "statistics.defineOrigin":     "- - - * - - -",
  "statistics.read":             "- * * * * - -",
  "notification.read":           "* * * * * * *",
};

const columns: readonly Role[] = ["student", "entity", "mediator", "coordinator", "school", "mentor", "admin"];

const cellOf = (action: Action, role: Role): Cell => {
  const cells = matrix[action].split(" ");
  expect(cells).toHaveLength(columns.length);
  // Every text above holds only these letters; another one is allowed nowhere below and so turns the test red.
  return cells[columns.indexOf(role)] as Cell;
};

const [me, mine, other, others] = ["person-1", "organisation-1", "person-2", "organisation-2"];

/** The fields of a subject by which it may be somebody's. */
const tieOf: Partial<Record<Role, keyof Subject>> = {
  student: "personId", entity: "hostId", mediator: "mediatorOrganisationId", coordinator: "facilitated", school: "schoolId", mentor: "mentorId",
};

const foreign: Subject = { personId: other, hostId: others, schoolId: others, mentorId: other, mediatorOrganisationId: others, deciderOrganisationId: others, facilitated: false };

const relations = {
  /** Bound to me and to my organisation. */
  own: { personId: me, hostId: mine, schoolId: mine, mentorId: me, mediatorOrganisationId: mine, deciderOrganisationId: mine, facilitated: true },
  /** Of a colleague: my organisation, another person. */
  sameOrganisation: { ...foreign, hostId: mine, schoolId: mine, mediatorOrganisationId: mine, deciderOrganisationId: mine },
  foreign,
  /** Nobody's. */
  none: {},
  /** Every field left open, as for a file that has no school and no mediator. */
  empty: { personId: null, hostId: null, schoolId: null, mentorId: null, mediatorOrganisationId: null, deciderOrganisationId: null },
} satisfies Record<string, Subject>;

type Relation = keyof typeof relations;

const oracle = (cell: Cell, relation: Relation): boolean => {
  if (cell === "A" || cell === "*") return true;
  if (cell === "O" || cell === "P" || cell === "F") return relation === "own";
  if (cell === "E") return relation === "own" || relation === "sameOrganisation";
  return false;
};

const actorIn = (role: Role): Actor =>
  ({ userId: "user-1", personId: me, role, organisationId: mine, organisationKind: "flemish-government", name: "Proef P." });

const actions = Object.keys(matrix) as Action[];

describe("the permission table", () => {
  test("what is VDAB's alone opens for VDAB itself and for no partner", () => {
    const alone = actions.filter((action) => cellOf(action, "mediator") === "V");
    expect(alone.length).toBeGreaterThan(4);
    for (const action of alone) {
      const as = (organisationKind: Actor["organisationKind"]) => can({ ...actorIn("mediator"), organisationKind }, action, foreign);
      expect([action, as("vdab"), as("partner")]).toEqual([action, true, false]);
    }
  });

  test("knows the actions of the matrix and no others, and its seven roles", () => {
    expect(Object.keys(permissions).toSorted()).toEqual(actions.toSorted());
    expect([...roles].toSorted()).toEqual([...columns].toSorted());
  });

  test.each(actions)("%s answers as the matrix says, for each role and each subject", (action) => {
    const expected = columns.flatMap((role) => Object.keys(relations).map((relation) => `${role} ${relation}: ${oracle(cellOf(action, role), relation as Relation)}`));
    const answered = columns.flatMap((role) => Object.entries(relations).map(([relation, subject]) => `${role} ${relation}: ${can(actorIn(role), action, subject)}`));
    expect(answered).toEqual(expected);
  });

  test.each(actions)("%s opens by the tie of one's role alone, not by another's", (action) => {
    for (const role of columns) {
      const cell = cellOf(action, role);
      if (cell === "A" || cell === "*") continue;
      const tie = action === "decision.decide" ? "deciderOrganisationId" : action.startsWith("organisation.") ? "hostId" : tieOf[role];
      const withoutMine = tie ? { ...relations.own, [tie]: foreign[tie] } : relations.own;
      expect([role, can(actorIn(role), action, withoutMine)]).toEqual([role, false]);
    }
  });

  test("opens nothing to somebody without an organisation by a subject that has none", () => {
    for (const action of actions) {
      for (const role of columns) {
        const lonely = { ...actorIn(role), organisationId: null, organisationKind: null };
        expect([action, role, can(lonely, action, relations.empty)]).toEqual([action, role, "A*".includes(cellOf(action, role))]);
      }
    }
  });

  test("throws `forbidden` where it says no", () => {
    expect(() => assertCan(actorIn("entity"), "offer.edit", foreign)).toThrow(expect.objectContaining({ code: "forbidden" }));
    expect(() => assertCan(actorIn("entity"), "offer.edit", relations.own)).not.toThrow();
  });
});
