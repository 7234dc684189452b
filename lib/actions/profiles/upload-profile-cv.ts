"use server";

import { revalidatePath } from "next/cache";
import { zfd } from "zod-form-data";
import { actorAction, refusedFields } from "@/lib/actions/client";
import { uploadSchema } from "@/lib/domain/profiles/schema";
import { uploadProfileCv } from "@/lib/server/profiles/profile-cv";

export const uploadProfileCvAction = actorAction
  .metadata({ action: "file.upload" })
  .inputSchema(zfd.formData(uploadSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput: { cv }, ctx }) => {
    await uploadProfileCv(ctx.actor, { name: cv.name, bytes: new Uint8Array(await cv.arrayBuffer()) });
    revalidatePath("/", "layout");
    return null;
  });
