"use server";

import { headers } from "next/headers";
import { zfd } from "zod-form-data";
import { publicAction, refusedFields } from "@/lib/actions/client";
import { requestSignInLinkSchema } from "@/lib/domain/sign-in/schema";
import { requestSignInLink } from "@/lib/server/auth/request-sign-in-link";
import { safeNext } from "@/lib/server/auth/safe-next";
import { clientAddressOf } from "@/lib/server/client-address";

/** Asks for a link by mail. The answer says nothing of whether the address is known. */
export const requestSignInLinkAction = publicAction
  .metadata({ action: "signIn.requestLink" })
  .inputSchema(zfd.formData(requestSignInLinkSchema), { handleValidationErrorsShape: refusedFields })
  .stateAction(async ({ parsedInput: { email, next, locale } }) => {
    await requestSignInLink({ email, next: safeNext(next), locale, clientAddress: clientAddressOf(await headers()) });
    return { isAsked: true };
  });
