import { DomainError } from "@/lib/domain/errors";
import { signInAddress } from "@/lib/server/auth/sign-in-address";
import { clientAddressOf } from "@/lib/server/client-address";
import { env } from "@/lib/server/env";
import { countCall } from "@/lib/server/rate-limit";

const windowSeconds = 10 * 60;
const callsPerWindow = 60;

/** Leads back to the sign-in page when one address signs in too often, or null. Schools share an address, so it is wide. */
export const limitByAddress = async (request: Request, act: "start" | "link"): Promise<Response | null> => {
  try {
    await countCall(`sign-in:${act}:${clientAddressOf(request.headers)}`, callsPerWindow, windowSeconds);
    return null;
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return Response.redirect(`${env().APP_URL}${signInAddress({ locale: "nl", next: null }, "tooOften")}`, 303);
  }
};
