import { addressOf } from "@/lib/i18n/address";
import { workspaceHome } from "@/lib/i18n/workspace-home";
import { chooseMembership } from "@/lib/server/auth/choose-membership";
import { postedForm } from "@/lib/server/auth/posted-form";
import { currentSession, currentToken } from "@/lib/server/auth/session";
import { readReturn, signInAddress } from "@/lib/server/auth/sign-in-address";
import { env } from "@/lib/server/env";
import { log } from "@/lib/server/log";

/** Takes the form of the switcher: `membershipId`, and optionally `next`. Leads to `next`, or to where the role begins. */
export const switchRole = async (request: Request): Promise<Response> => {
  const form = await postedForm(request);
  const back = readReturn(form, request);
  const to = (path: string) => Response.redirect(env().APP_URL + path, 303);
  const membershipId = form.get("membershipId");
  const [session, token] = [await currentSession(), await currentToken()];
  if (!session || !token || typeof membershipId !== "string") return to(signInAddress(back));
  const role = await chooseMembership({ token, session, membershipId });
  if (!role) return to(signInAddress(back, "roleEnded"));
  log().info({ event: "role-switch", userId: session.userId, membershipId, role }, "acts in another role");
  return to(back.next ?? addressOf(workspaceHome(role), back.locale));
};
