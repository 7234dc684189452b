import type { Task } from "graphile-worker";
import { z } from "zod";
import { sendSignInLink } from "@/lib/server/auth/send-sign-in-link";

const payloadSchema = z.object({
  email: z.email(),
  next: z.string().nullable(),
  locale: z.enum(["nl", "en"]),
  requestId: z.uuid(),
});

/** Mails a link to sign in with. Runs at least once; the mail of one request is sent once. */
export const sendSignInLinkJob: Task = async (payload) => sendSignInLink(payloadSchema.parse(payload));
