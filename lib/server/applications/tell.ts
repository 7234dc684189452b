import type { Tx } from "@/db/client";
import { shortName } from "@/lib/domain/people/short-name";
import { addressOf } from "@/lib/i18n/address";
import type { LockedApplication } from "@/lib/server/applications/lock-application";
import { notify } from "@/lib/server/outbox";
import { membersOf } from "@/lib/server/placements/people-concerned";

type Params = Record<string, string | number>;

/** One notice a kind and application version: a repeated call tells nobody twice. */
const keyOf = ({ application }: LockedApplication): string => `${application.id}:${application.version}`;

/** Tells the candidate. Only titles and names of organisations leave by mail; the rest stands behind the link. */
export const tellCandidate = (tx: Tx, locked: LockedApplication, kind: string, params: Params = {}): Promise<void> =>
  notify(tx, {
    personIds: [locked.application.personId], kind,
    params: { title: locked.offer.title, organisation: locked.organisation.name, ...params },
    href: addressOf({ pathname: "/student/applications/[id]", params: { id: locked.application.id } }, "nl"),
    dedupeKey: keyOf(locked),
  });

/** Tells everyone who acts for the organisation today. */
export const tellHost = async (tx: Tx, locked: LockedApplication, kind: string): Promise<void> =>
  notify(tx, {
    personIds: await membersOf(tx, locked.offer.organisationId, "entity"), kind,
    params: { title: locked.offer.title, person: shortName(locked.person) },
    href: addressOf({ pathname: "/entity/applications/[id]", params: { id: locked.application.id } }, "nl"),
    dedupeKey: keyOf(locked),
  });

/** Tells the mediator who proposed the candidate, if one did. Their own page of the candidate is where the link leads. */
export const tellReferrer = async (tx: Tx, locked: LockedApplication, kind: string): Promise<void> => {
  const { referredById } = locked.application;
  if (!referredById) return;
  await notify(tx, {
    personIds: [referredById], kind,
    params: { title: locked.offer.title, person: shortName(locked.person), organisation: locked.organisation.name },
    href: addressOf("/mediator", "nl"), dedupeKey: keyOf(locked),
  });
};
