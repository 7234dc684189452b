import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { db } from "@/db/client";
import { sanctions } from "@/db/schema/money";
import { useTestDatabase } from "@/db/testing/database";
import { interleave } from "@/db/testing/interleave";
import { beginWalk, take, type Step, type Walk } from "@/db/testing/journey-walk";
import { checkInvariants } from "@/db/testing/scenario";
import { lastSanctionDay } from "@/lib/domain/regulation/rules/host-sanction";
import { recordAudit } from "@/lib/server/audit";
import { command } from "@/lib/server/command";
import { domainErrorOf } from "@/lib/server/database-errors";

/* A sanction and each step of a journey that it bars, each begun while the other has written everything and not committed yet. */
useTestDatabase();

/** Decided on the first day of the journey: what is still allowed is decided by that day alone. */
const bar = ({ cast, journey: { offer: { startsOn } } }: Walk) => () =>
  command(cast.decider, async (tx) => {
    const organisationId = cast.entity.organisationId ?? "";
    await tx.insert(sanctions).values({
      organisationId, decidedOn: startsOn, lastDay: lastSanctionDay(startsOn), proposedById: cast.mediator.personId, decidedById: cast.decider.personId, reason: "Geen veilige werkplek.",
    });
    await recordAudit(tx, { actor: cast.decider, event: "sanction.decide", subjectKind: "organisation", subjectId: organisationId });
  });

const codeOf = (result: PromiseSettledResult<unknown>): string => (result.status === "fulfilled" ? "done" : domainErrorOf(result.reason)?.code ?? String(result.reason));

const checkAll = async (): Promise<unknown[]> => [...await checkInvariants(), ...await db().execute(sql`select * from check_guards_invariants()`)];

/** Walks up to a step that is not taken yet. */
const walkTo = async (kind: string, name: Step["name"]): Promise<{ walk: Walk; step: Step }> => {
  const walk = await beginWalk(kind);
  for (const step of walk.steps) {
    await step.ready();
    if (step.name === name) return { walk, step };
    await take(walk, step);
  }
  throw new Error(`${kind} has no step ${name}`);
};

// A proposal grants nothing yet: it is read before the sanction counts, and goes no further after it.
const steps = [
  ["wes", "publish"], ["wes", "select"], ["wes", "confirm"], ["wes", "request-approval"], ["wes", "approve"], ["wes", "sign"], ["wes", "start"],
  ["bvs", "select"], ["so-ot", "sign"], ["so-ot", "start"],
] as const;

describe.each(steps)("a sanction against %s: %s", (kind, name) => {
  test("the sanction first: the step waits for it and is refused", async () => {
    const { walk, step } = await walkTo(kind, name);
    const { first, second } = await interleave(bar(walk), () => take(walk, step));
    expect([codeOf(first), ["law.blocked", "placement.hostSanctioned"].includes(codeOf(second)) || codeOf(second)]).toEqual(["done", true]);
    expect(await checkAll()).toEqual([]);
  });

  test("the step first: it stands, and the next one is refused", async () => {
    const { walk, step } = await walkTo(kind, name);
    const { first, second } = await interleave(() => take(walk, step), bar(walk));
    expect([codeOf(first), codeOf(second)]).toEqual(["done", "done"]);
    const next = walk.steps[walk.steps.indexOf(step) + 1];
    if (next) {
      // What leads to the next step may be refused already.
      const outcome = await next.ready().then(() => take(walk, next)).then(() => "done", (error: unknown) => domainErrorOf(error)?.code ?? String(error));
      expect([next.name, outcome]).toEqual([next.name, "law.blocked"]);
    }
    expect(await checkAll()).toEqual([]);
  });
});
