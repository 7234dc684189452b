import { z } from "zod";
import { env } from "@/lib/server/env";
import { log } from "@/lib/server/log";

/** Where people prove who they are: ACM/IDM, or the demo's own provider. */
export interface IdentityProvider {
  readonly issuer: string;
  readonly clientId: string;
  /** Null for the demo, which knows no secrets. */
  readonly clientSecret: string | null;
  /** The same provider as the server reaches it, where that differs. */
  readonly internalUrl: string | null;
  readonly isDemo: boolean;
}

export const demoClientId = "opstap-demo";

/** The path on the site's own port behind which the demo provider lives. */
export const demoPath = "/demo-idp";

/** The provider of this installation; null where none is set up, and then only mailed links sign people in. */
export const identityProvider = (): IdentityProvider | null => {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, IDP_INTERNAL_URL, APP_URL, DEMO } = env();
  const internalUrl = IDP_INTERNAL_URL ?? null;
  if (OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET) {
    return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET, internalUrl, isDemo: false };
  }
  if (!DEMO || !internalUrl) return null;
  return { issuer: `${APP_URL}${demoPath}`, clientId: demoClientId, clientSecret: null, internalUrl, isDemo: true };
};

/**
 * `fetch` towards the provider. With an internal address the call goes there and says under which name it was meant, so
 * the public address need not be reachable from the server.
 */
export const fetchFrom = ({ issuer, internalUrl }: IdentityProvider): typeof fetch => async (input, init) => {
  const request = new Request(input, init);
  const wanted = new URL(request.url);
  const publicUrl = new URL(issuer);
  if (!internalUrl || wanted.origin !== publicUrl.origin) return fetch(request);
  const headers = new Headers(request.headers);
  headers.set("x-forwarded-host", publicUrl.host);
  headers.set("x-forwarded-proto", publicUrl.protocol.slice(0, -1));
  const body = request.body ? await request.arrayBuffer() : null;
  return fetch(new URL(wanted.pathname + wanted.search, internalUrl), { method: request.method, headers, body, signal: request.signal });
};

const metadataSchema = z.object({ end_session_endpoint: z.url().optional() });
const patienceMilliseconds = 3_000;

/** Where the provider ends its own session, or null when it offers that not, or does not answer. */
export const endSessionAddress = async (provider: IdentityProvider): Promise<string | null> => {
  try {
    const response = await fetchFrom(provider)(`${provider.issuer}/.well-known/openid-configuration`, {
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    return metadataSchema.parse(await response.json()).end_session_endpoint ?? null;
  } catch (error) {
    log().warn({ err: error }, "identity provider did not tell where to sign out");
    return null;
  }
};
