import { eq } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { db } from "@/db/client";
import { sanctionCases } from "@/db/schema/mediation";
import { sanctions } from "@/db/schema/money";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { placements } from "@/db/schema/placements";
import { can, type Actor } from "@/lib/domain/access";
import { notFound } from "@/lib/domain/errors";
import { readSanctionLetter, type SentSanctionLetter } from "@/lib/domain/sanctions/letter";
import { isHeard } from "@/lib/domain/sanctions/rules";
import type { SanctionCaseStatus } from "@/lib/domain/sanctions/status";
import type { SanctionCaseView, SanctionReach } from "@/lib/domain/sanctions/view";
import { isUuid } from "@/lib/domain/validation";
import { today } from "@/lib/server/clock";
import { adviceFor } from "@/lib/server/sanctions/breach";
import { mayRead, type SanctionCase } from "@/lib/server/sanctions/lock-case";
import { reachOf } from "@/lib/server/sanctions/reach";

const readCase = async (id: string) => {
  const [proposer, decider] = [alias(people, "proposer"), alias(people, "decider")];
  const [row] = await db().select({ found: sanctionCases, organisation: organisations, placement: placements, proposer, decider,
    sanction: { id: sanctions.id, decidedOn: sanctions.decidedOn, lastDay: sanctions.lastDay, liftedAt: sanctions.liftedAt, liftReason: sanctions.liftReason },
  })
    .from(sanctionCases)
    .innerJoin(organisations, eq(organisations.id, sanctionCases.organisationId))
    .innerJoin(proposer, eq(proposer.id, sanctionCases.proposedById))
    .leftJoin(decider, eq(decider.id, sanctionCases.decidedById))
    .leftJoin(placements, eq(placements.id, sanctionCases.placementId))
    .leftJoin(sanctions, eq(sanctions.id, sanctionCases.sanctionId))
    .where(eq(sanctionCases.id, id));
  return row ?? null;
};

type Row = NonNullable<Awaited<ReturnType<typeof readCase>>>;

const isInForce = (sanction: Row["sanction"], day: string): boolean => sanction !== null && !sanction.liftedAt && sanction.lastDay >= day;

const rightsOf = (actor: Actor, found: SanctionCase, sanction: Row["sanction"]): SanctionCaseView["rights"] => {
  const subject = { hostId: found.organisationId };
  const day = today().toString();
  const isOpen = ["proposed", "hearing"].includes(found.status);
  const isRunning = isInForce(sanction, day);
  return {
    hear: can(actor, "sanction.hear", subject) && found.status === "proposed",
    answer: can(actor, "sanction.answer", subject) && found.status === "hearing" && !found.statedAt,
    decide: can(actor, "sanction.decide", subject) && found.status === "hearing" && found.proposedById !== actor.personId && isHeard(found, day),
    drop: can(actor, "sanction.hear", subject) && isOpen,
    lift: can(actor, "sanction.lift", subject) && isRunning && found.decidedById !== actor.personId,
  };
};

const undecidableBecause = (actor: Actor, found: SanctionCase): SanctionCaseView["undecidable"] => {
  if (!can(actor, "sanction.decide") || found.status !== "hearing") return null;
  if (!isHeard(found, today().toString())) return "open";
  return found.proposedById === actor.personId ? "sameperson" : null;
};

const nothing: SanctionReach = { running: [], barredFiles: [], barredOffers: [] };

/** What a decision of today would leave and bar, or what the one that was taken does; nothing once it was lifted or ended. */
const reachFor = async ({ sanction, found, placement }: Row): Promise<SanctionCaseView["reach"]> => {
  const day = today().toString();
  if (sanction) return sanction.liftedAt || sanction.lastDay < day ? nothing : reachOf(db(), found.organisationId, sanction);
  const lastDay = placement && adviceFor(placement)?.lastDay;
  return lastDay && (found.status === "proposed" || found.status === "hearing") ? reachOf(db(), found.organisationId, { decidedOn: day, lastDay }) : nothing;
};

type Said = Pick<SanctionCaseView, "placement" | "facts" | "statement" | "reason" | "hearingLetter" | "letter">;

const sentLetter = (canonical: string | null, sha256: string | null): SentSanctionLetter | null =>
  canonical === null || sha256 === null ? null : { ...readSanctionLetter(canonical), sha256 };

/** What was said is of VDAB and the employer; the diversity service sees that there is a sanction and until when. */
const whatWasSaid = ({ found, placement }: Row, isParty: boolean): Said => {
  if (!isParty) return { placement: null, facts: "", statement: "", reason: "", hearingLetter: null, letter: null };
  return {
    placement: placement && { id: placement.id, reference: placement.reference, instrument: placement.instrument, startsOn: placement.startsOn },
    facts: found.facts, statement: found.statement, reason: found.reason,
    hearingLetter: sentLetter(found.hearingLetter, found.hearingSha256), letter: sentLetter(found.letter, found.sha256),
  };
};

type Workings = Pick<SanctionCaseView, "proposedBy" | "decidedBy" | "lastDayIfDecided">;

/** What only VDAB's own people see. */
const workings = ({ proposer, decider, placement, sanction }: Row, isVdab: boolean): Workings => {
  if (!isVdab) return { proposedBy: null, decidedBy: null, lastDayIfDecided: null };
  const nameOf = ({ givenName, familyName }: { givenName: string; familyName: string }) => `${givenName} ${familyName}`;
  return { proposedBy: nameOf(proposer), decidedBy: decider && nameOf(decider), lastDayIfDecided: placement && !sanction ? adviceFor(placement)?.lastDay ?? null : null };
};

/** A case as its reader may see it. Not there, not yours and not yet told to you are all `notFound`. */
export const getSanctionCase = async (actor: Actor, id: string): Promise<SanctionCaseView> => {
  const row = isUuid(id) ? await readCase(id) : null;
  if (!row) throw notFound("sanction");
  // The check constraint of the column holds exactly these states.
  const found = { ...row.found, status: row.found.status as SanctionCaseStatus };
  if (!mayRead(actor, found)) throw notFound("sanction");
  const isVdab = actor.role === "mediator";
  const isParty = isVdab || actor.role === "entity";
  const { organisation, sanction } = row;
  return {
    ...whatWasSaid(row, isParty), ...workings(row, isVdab),
    id: found.id, version: found.version, reference: found.reference, status: found.status, breachOn: found.breachOn,
    proposedAt: found.proposedAt, hearingUntil: found.hearingUntil, statedAt: found.statedAt,
    organisation: { id: organisation.id, name: organisation.name, enterpriseNumber: organisation.enterpriseNumber },
    sanction: sanction && { ...sanction, liftReason: isParty ? sanction.liftReason : "" },
    reach: isVdab || (isParty && sanction) ? await reachFor(row) : nothing,
    rights: rightsOf(actor, found, sanction), undecidable: undecidableBecause(actor, found),
  };
};
