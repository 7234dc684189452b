import * as z from "zod";
import { emailAddress } from "@/lib/domain/sign-in/schema";
import { text, uuid, versionField } from "@/lib/domain/validation";

export const inviteMentorSchema = z.object({
  id: uuid(),
  version: versionField(),
  givenName: text(60, 1),
  familyName: text(80, 1),
  email: emailAddress(),
});
export type InviteMentor = z.infer<typeof inviteMentorSchema>;
