"use server";

import { actorAction } from "@/lib/actions/client";
import { seenSchema } from "@/lib/domain/applications/schema";
import { markApplicationSeen } from "@/lib/server/applications/mark-application-seen";

/** Called by the page when a person has it before them: reading a page alone changes nothing. */
export const markApplicationSeenAction = actorAction
  .metadata({ action: "application.decide" })
  .inputSchema(seenSchema)
  .action(async ({ parsedInput, ctx }) => markApplicationSeen(ctx.actor, parsedInput));
