import { DomainError } from "@/lib/domain/errors";
import type { OrganisationKind } from "@/lib/domain/organisations/kinds";

export const roles = ["student", "entity", "mediator", "coordinator", "school", "mentor", "admin"] as const;
export type Role = (typeof roles)[number];

/** Who asks: one person acting in one role and organisation at a time. Rights of other roles never add up. */
export interface Actor {
  readonly userId: string;
  readonly personId: string;
  readonly role: Role;
  /** Null for a candidate and for the technical administrator. */
  readonly organisationId: string | null;
  readonly organisationKind: OrganisationKind | null;
  readonly name: string;
}

/** How a person is bound to a file. Leave out what the kind of subject does not have. */
export interface Subject {
  readonly personId?: string | null;
  readonly hostId?: string | null;
  readonly schoolId?: string | null;
  readonly mentorId?: string | null;
  readonly mediatorOrganisationId?: string | null;
  /** The organisation that is asked to decide on it. */
  readonly deciderOrganisationId?: string | null;
  /** The diversity service facilitates it. */
  readonly facilitated?: boolean;
}

/**
 * `all`: everything of its kind · `own`: my file · `entity`: my organisation hosts · `school`: my school's pupil ·
 * `mentor`: I guide this trainee · `mediation`: my organisation mediates · `decision`: my organisation is asked to decide · `facilitated`: the diversity service helps ·
 * `vdab`: everything of its kind, for who acts for VDAB itself and not for a partner ·
 * `self`: allowed without a subject (a list scoped in SQL, a new thing in my own organisation).
 */
type Scope = "all" | "own" | "entity" | "school" | "mentor" | "mediation" | "decision" | "facilitated" | "vdab" | "self";

/** Role × action → scope. What is absent is denied. The permission matrix of the tests reads this same table. */
export const permissions = {
  "offer.readPublished": { student: "all", entity: "all", mediator: "all", coordinator: "all", school: "all", mentor: "all", admin: "all" },
  "offer.read": { entity: "entity", coordinator: "all" },
  "offer.create": { entity: "self" },
  "offer.edit": { entity: "entity" },
  "offer.publish": { entity: "entity", coordinator: "all" },
  "offer.close": { entity: "entity" },
  "offer.facilitate": { coordinator: "all" },
  "profile.read": { student: "own" },
  "profile.edit": { student: "own" },
  // Origin and disability of a person are read by that person alone.
  "declaration.read": { student: "own" },
  "declaration.edit": { student: "own" },
  "application.create": { student: "own" },
  "application.list": { student: "self", entity: "self", school: "self", coordinator: "self" },
  "application.read": { student: "own", entity: "entity", school: "school", mediator: "mediation", coordinator: "facilitated" },
  "application.withdraw": { student: "own" },
  "application.answer": { student: "own" },
  "application.decide": { entity: "entity" },
  "application.refer": { mediator: "mediation" },
  "placement.open": { mediator: "mediation" },
  "employment.register": { entity: "entity" },
  "file.upload": { student: "self" },
  "file.downloadCv": { student: "own", entity: "entity" },
  "placement.list": { student: "self", entity: "self", school: "self", mediator: "self", coordinator: "self", mentor: "self" },
  "placement.read": { student: "own", entity: "entity", school: "school", mentor: "mentor", mediator: "mediation", coordinator: "facilitated" },
  // Whoever guided reads that somebody was asked and answered; what they answered, nobody but they.
  "outflow.follow": { student: "own", school: "school", mediator: "mediation" },
  "outflow.read": { student: "own" },
  "placement.prepare": { entity: "entity", school: "school", mediator: "mediation" },
  "placement.tickCondition": { entity: "entity", school: "school", mediator: "mediation" },
  "placement.start": { entity: "entity", school: "school", mediator: "mediation" },
  "placement.complete": { entity: "entity", school: "school", mediator: "mediation" },
  "placement.endEarly": { student: "own", entity: "entity", school: "school", mediator: "mediation" },
  "placement.suspend": { school: "school", mediator: "mediation" },
  "placement.registerContract": { entity: "entity", mediator: "mediation" },
  "placement.cancel": { student: "own", entity: "entity", school: "school", mediator: "mediation" },
  "placement.facilitate": { coordinator: "all" },
  "agreement.draft": { entity: "entity", school: "school", mediator: "mediation" },
  "agreement.sign": { student: "own", entity: "entity", school: "school", mediator: "mediation" },
  "agreement.read": { student: "own", entity: "entity", school: "school", mentor: "mentor", mediator: "mediation", coordinator: "facilitated" },
  "plan.read": { student: "own", entity: "entity", school: "school", mentor: "mentor", mediator: "mediation", coordinator: "facilitated" },
  "plan.write": { entity: "entity", school: "school", mediator: "mediation" },
  "plan.comment": { student: "own", entity: "entity", school: "school", mentor: "mentor", mediator: "mediation" },
  "decision.request": { student: "own", entity: "entity", school: "school", mediator: "mediation" },
  "decision.read": { student: "own", entity: "entity", school: "school", mediator: "mediation", coordinator: "facilitated" },
  "decision.decide": { mediator: "decision" },
  "mandate.delegate": { mediator: "self" },
  "authority.edit": { mediator: "self" },
  "attendance.read": { student: "own", entity: "entity", school: "school", mentor: "mentor", mediator: "mediation" },
  "attendance.write": { student: "own" },
  "attendance.reopen": { student: "own", entity: "entity", mentor: "mentor" },
  "attendance.confirm": { entity: "entity", mentor: "mentor" },
  "mentor.invite": { entity: "entity" },
  "evaluation.write": { student: "own", school: "school", entity: "entity", mentor: "mentor", mediator: "mediation" },
  "evaluation.read": { student: "own", school: "school", entity: "entity", mentor: "mentor", mediator: "mediation" },
  "message.read": { student: "own", school: "school", entity: "entity", mentor: "mentor", mediator: "mediation", coordinator: "facilitated" },
  "message.write": { student: "own", school: "school", entity: "entity", mentor: "mentor", mediator: "mediation", coordinator: "facilitated" },
  "organisation.edit": { entity: "entity", school: "entity", coordinator: "entity" },
  "organisation.manageKeys": { entity: "entity", school: "entity", coordinator: "entity" },
  "organisation.manageMembers": { entity: "entity", school: "entity", coordinator: "entity" },
  "parameter.read": { coordinator: "self" },
  "parameter.add": { coordinator: "self" },
  "register.read": { coordinator: "self" },
  // An entity or school hands in its own register; the diversity service any.
  "register.import": { entity: "self", school: "self", coordinator: "self" },
  "register.readBatch": { entity: "entity", school: "school", coordinator: "all" },
  "register.undo": { entity: "entity", school: "school", coordinator: "all" },
  "register.remind": { coordinator: "self" },
  "duplicate.decide": { coordinator: "self" },
  "offeredPlaces.edit": { entity: "self" },
  "caseload.list": { mediator: "self" },
  "caseload.read": { mediator: "mediation" },
  "caseload.write": { mediator: "mediation" },
  // VDAB verifies a ground of IBO+; a partner does not.
  "caseload.verifyGround": { mediator: "mediation" },
  "guidance.read": { student: "own" },
  "queue.list": { mediator: "self" },
  "view.save": { mediator: "self" },
  "sanction.list": { entity: "self", mediator: "vdab", coordinator: "self" },
  "sanction.read": { entity: "entity", mediator: "vdab", coordinator: "all" },
  // VDAB alone sanctions (besluit of the Flemish Government, Belgisch Staatsblad 8 December 2022), never a partner.
  "sanction.propose": { mediator: "vdab" },
  "sanction.hear": { mediator: "vdab" },
  "sanction.answer": { entity: "entity" },
  "sanction.decide": { mediator: "vdab" },
  "sanction.lift": { mediator: "vdab" },
  "answer.read": { coordinator: "self" },
  "answer.write": { coordinator: "self" },
  "answer.agree": { coordinator: "self" },
  "funding.ask": { entity: "entity" },
  "funding.read": { entity: "entity", coordinator: "all" },
  "funding.decide": { coordinator: "all" },
  "budget.read": { coordinator: "self" },
  "budget.set": { coordinator: "self" },
  "payment.prepare": { coordinator: "self" },
  "payment.approve": { coordinator: "self" },
  "statistics.read": { entity: "self", school: "self", mediator: "self", coordinator: "self" },
  "statistics.crossTable": { coordinator: "self" },
  "statistics.saveTable": { coordinator: "self" },
  "statistics.defineOrigin": { coordinator: "self" },
  "notification.read": { student: "self", entity: "self", mediator: "self", coordinator: "self", school: "self", mentor: "self", admin: "self" },
} as const satisfies Record<string, Partial<Record<Role, Scope>>>;

export type Action = keyof typeof permissions;

const same = (a: string | null | undefined, b: string | null | undefined): boolean => a != null && a === b;

const holds: Record<Scope, (actor: Actor, subject: Subject) => boolean> = {
  all: () => true,
  self: () => true,
  own: (actor, subject) => same(actor.personId, subject.personId),
  entity: (actor, subject) => same(actor.organisationId, subject.hostId),
  school: (actor, subject) => same(actor.organisationId, subject.schoolId),
  mentor: (actor, subject) => same(actor.personId, subject.mentorId),
  mediation: (actor, subject) => same(actor.organisationId, subject.mediatorOrganisationId),
  decision: (actor, subject) => same(actor.organisationId, subject.deciderOrganisationId),
  facilitated: (_, subject) => subject.facilitated === true,
  vdab: (actor) => actor.organisationKind === "vdab",
};

/** The scope in which this role may do this, or null: for lists that SQL narrows. */
export const scopeOf = (role: Role, action: Action): Scope | null => {
  const byRole: Partial<Record<Role, Scope>> = permissions[action];
  return byRole[role] ?? null;
};

/** Whether the actor may do this to the subject. Pure: the page hides with it, the command decides with it. */
export const can = (actor: Actor, action: Action, subject: Subject = {}): boolean => {
  const scope = scopeOf(actor.role, action);
  return scope !== null && holds[scope](actor, subject);
};

/** Throws `forbidden` when the actor may see the subject but not do this. Reads answer "not found" instead. */
export const assertCan = (actor: Actor, action: Action, subject: Subject = {}): void => {
  if (!can(actor, action, subject)) throw new DomainError("forbidden");
};
