import type { Actor } from "@/lib/domain/access";
import { DomainError } from "@/lib/domain/errors";
import type { AnswerHearing } from "@/lib/domain/sanctions/schema";
import { recordAudit } from "@/lib/server/audit";
import { now } from "@/lib/server/clock";
import { command } from "@/lib/server/command";
import { notify } from "@/lib/server/outbox";
import { lockCase, saveCase } from "@/lib/server/sanctions/lock-case";

/** The employer says what it has to say, once, as long as nothing is decided: a late answer is read too. */
export const answerHearing = (actor: Actor, input: AnswerHearing): Promise<void> =>
  command(actor, async (tx) => {
    const found = await lockCase(tx, input.id, { actor, action: "sanction.answer" });
    if (found.status !== "hearing" || found.statedAt) throw new DomainError("transition.notNow", { event: "answer", status: found.status });
    await saveCase(tx, found, { statement: input.statement, statedAt: now() }, input.version);
    await notify(tx, {
      personIds: [found.proposedById], kind: "sanction-answered", params: { reference: found.reference },
      href: `/bemiddelaar/sancties/${found.id}`, dedupeKey: found.id,
    });
    await recordAudit(tx, { actor, event: "sanction.answer", subjectKind: "sanction", subjectId: found.id });
  });
