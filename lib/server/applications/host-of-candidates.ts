import { scopeOf, type Actor } from "@/lib/domain/access";

/** The organisation whose candidates this actor may read, or null: a mentor or a coordinator who works there may not. */
export const hostOfCandidates = (actor: Actor): string | null =>
  scopeOf(actor.role, "application.read") === "entity" ? actor.organisationId : null;
