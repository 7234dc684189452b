import { headers } from "next/headers";
import { createSafeActionClient } from "next-safe-action";
import * as z from "zod";
import { type Problem, type Refusal } from "@/lib/domain/form-state";
import { DomainError } from "@/lib/domain/errors";
import { problemOf } from "@/lib/domain/validation";
import { requireActor } from "@/lib/server/auth/session";
import { domainErrorOf } from "@/lib/server/database-errors";
import { isOwnOrigin } from "@/lib/server/origin";
import { log } from "@/lib/server/log";
import { countCall } from "@/lib/server/rate-limit";

/** What was typed, to give back: texts only. Files cannot be given back, `$ACTION…` is the framework's own. */
const typedValues = (input: unknown): Refusal["values"] => {
  if (!(input instanceof FormData)) return {};
  const values: Refusal["values"] = {};
  for (const name of new Set(input.keys())) {
    if (name.startsWith("$ACTION")) continue;
    const texts = input.getAll(name).filter((value) => typeof value === "string");
    if (texts.length > 0) values[name] = texts.length > 1 ? texts : texts[0] ?? "";
  }
  return values;
};

const refusalFor = (error: DomainError, input: unknown): Refusal => {
  const problem: Problem = { code: error.code, params: error.params };
  return {
    fieldErrors: error.field ? { [error.field]: [problem] } : {},
    formError: error.field ? null : problem,
    values: typedValues(input),
  };
};

const messagesOf = (entry: object): string[] => {
  const messages: unknown[] = "_errors" in entry && Array.isArray(entry._errors) ? entry._errors : [];
  return messages.filter((message) => typeof message === "string");
};

/** Problems by field; those of a list stand under `name-0`, `name-1` …, as its fields are called. */
const problemsByField = (errors: object, prefix = ""): Refusal["fieldErrors"] => {
  const found: Refusal["fieldErrors"] = {};
  for (const [field, entry] of Object.entries(errors)) {
    if (field === "_errors" || typeof entry !== "object" || entry === null) continue;
    const problems = messagesOf(entry).map(problemOf);
    if (problems.length > 0) found[prefix + field] = problems;
    Object.assign(found, problemsByField(entry, `${prefix}${field}-`));
  }
  return found;
};

/** Turns what the schema refused into problems by field, and keeps what was typed. Give it to every `inputSchema`. */
export const refusedFields = async (errors: object, { clientInput }: { clientInput: unknown }): Promise<Refusal> => {
  const [whole] = messagesOf(errors);
  return { fieldErrors: problemsByField(errors), formError: whole === undefined ? null : problemOf(whole), values: typedValues(clientInput) };
};

/** A reference people can quote to the help desk and that the log holds too. */
const unexpected = (error: unknown, action: string): DomainError => {
  const reference = crypto.randomUUID().slice(0, 8);
  log().error({ err: error, action, reference }, "action failed");
  return new DomainError("unexpected", { reference });
};

const client = createSafeActionClient({
  defineMetadataSchema: () => z.object({ action: z.string() }),
  handleServerError: (error, { clientInput, metadata }) =>
    refusalFor(domainErrorOf(error) ?? unexpected(error, metadata?.action ?? "unknown"), clientInput),
}).use(async ({ next }) => {
  // The framework lets a request without Origin through; a browser always sends one with a form.
  if (!isOwnOrigin((await headers()).get("origin"))) throw new DomainError("foreignOrigin");
  return next();
});

/** The one way for a signed-in person to change something: own origin, an actor, a limit, an input schema. */
export const actorAction = client.use(async ({ next, metadata }) => {
  const actor = await requireActor();
  await countCall(`action:${actor.personId}:${metadata.action}`, 60, 60);
  return next({ ctx: { actor } });
});

/** The same for a visitor: own origin and an input schema. The command that it calls sets its own limit. */
export const publicAction = client;
