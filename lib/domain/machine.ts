import { DomainError } from "@/lib/domain/errors";

/** Who may cause an event. `system` is the background worker acting on a date. */
export type EventRole =
  | "student"
  | "entity"
  | "school"
  | "mediator"
  | "coordinator"
  | "mentor"
  | "admin"
  | "system";

export interface Transition<Status extends string> {
  readonly from: readonly Status[];
  readonly to: Status;
  readonly by: readonly EventRole[];
}

export type Events<Status extends string> = Readonly<Record<string, Transition<Status>>>;

interface Stateful<Status extends string> {
  readonly status: Status;
}

/** Whether `event` is declared for this state and this role. Guards beyond state and role are the command's. */
export const isAllowed = <Status extends string>(
  events: Events<Status>,
  subject: Stateful<Status>,
  event: string,
  role: EventRole,
): boolean => {
  const transition = events[event];
  return transition !== undefined && transition.from.includes(subject.status) && transition.by.includes(role);
};

/** The events this role may cause now, in declared order: what the buttons show. */
export const eventsFor = <Status extends string, E extends Events<Status>>(
  events: E,
  subject: Stateful<Status>,
  role: EventRole,
): (keyof E & string)[] =>
  Object.keys(events).filter((event) => isAllowed<Status>(events, subject, event, role));

/**
 * The same subject in its next state.
 * Throws `transition.notNow` when the event is not declared from this state, `forbidden` when not for this role.
 */
export const applyEvent = <Status extends string, S extends Stateful<Status>, E extends Events<Status>>(
  events: E,
  subject: S,
  event: keyof E & string,
  role: EventRole,
): S & Stateful<Status> => {
  const transition = events[event];
  if (!transition?.from.includes(subject.status)) {
    throw new DomainError("transition.notNow", { event, status: subject.status });
  }
  if (!transition.by.includes(role)) throw new DomainError("forbidden");
  return { ...subject, status: transition.to };
};
