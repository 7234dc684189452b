import type { Task } from "graphile-worker";
import { sendMail, sendMailSchema } from "@/lib/server/mail/send-mail";

/** Sends one mail. Runs at least once; the second time finds it sent. */
export const sendMailJob: Task = async (payload) => sendMail(sendMailSchema.parse(payload));
