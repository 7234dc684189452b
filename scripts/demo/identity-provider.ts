import { generateKeyPairSync, randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import type { Configuration, JWK, KoaContextWithOIDC, Provider } from "oidc-provider";
import { demoClientId, demoPath } from "@/lib/server/auth/identity-provider";
import { acmProvider } from "@/lib/server/auth/register-user";
import { personaClaims } from "@/scripts/demo/persona-claims";
import { failurePage, personaPage, readFont } from "@/scripts/demo/persona-page";
import { findPersona } from "@/scripts/demo/personas";

export interface RunningIdentityProvider {
  /** Where the site's server reaches it; people reach it behind the site's own address. */
  url: string;
  stop(): Promise<void>;
}

const scope = "openid profile vo";
const hour = 3_600;
const maxFormBytes = 2_000;

const signingKey = (): JWK => ({
  ...generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" }),
  kty: "RSA", alg: "RS256", use: "sig", kid: randomBytes(8).toString("hex"),
});

/** There is nothing to consent to: the demo gives the site what it asks for. */
const grantAll = async (ctx: KoaContextWithOIDC) => {
  const { client, session, provider } = ctx.oidc;
  if (!client || !session) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope(scope);
  await grant.save();
  return grant;
};

const configurationFor = (appUrl: string): Configuration => ({
  clients: [{
    client_id: demoClientId,
    token_endpoint_auth_method: "none",
    redirect_uris: [`${appUrl}/api/auth/callback/${acmProvider}`],
    grant_types: ["authorization_code"],
    response_types: ["code"],
  }],
  scopes: scope.split(" "),
  claims: {
    openid: ["sub"],
    profile: ["given_name", "family_name", "email", "email_verified"],
    vo: ["vo_id", "vo_doelgroepcode", "vo_orgcode", "vo_orgnaam", "opstap_rol_3d"],
  },
  // The site reads the ID token alone, as it does with ACM.
  conformIdTokenClaims: false,
  findAccount: (_ctx, id) => {
    const persona = findPersona(id);
    return persona && { accountId: id, claims: () => personaClaims(persona) };
  },
  loadExistingGrant: grantAll,
  interactions: { url: (_ctx, interaction) => `${demoPath}/interaction/${interaction.uid}` },
  features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
  cookies: { keys: [randomBytes(24).toString("base64url")] },
  jwks: { keys: [signingKey()] },
  ttl: { AccessToken: hour, AuthorizationCode: 60, IdToken: hour, Interaction: hour, Grant: hour, Session: hour },
  renderError: async (ctx) => {
    ctx.type = "html";
    ctx.body = await failurePage(appUrl);
  },
});

const sendHtml = (response: ServerResponse, html: string): void => {
  response.writeHead(200, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }).end(html);
};

const sendFailure = async (response: ServerResponse, appUrl: string): Promise<void> => {
  const html = await failurePage(appUrl);
  if (!response.headersSent) response.writeHead(400, { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" });
  response.end(html);
};

const readForm = async (request: IncomingMessage): Promise<URLSearchParams> => {
  if (Number(request.headers["content-length"] ?? 0) > maxFormBytes) throw new Error("The form is too long.");
  return new URLSearchParams(await text(request));
};

/** The page with the people, and the choice that it posts. */
const interact = async (provider: Provider, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  await provider.interactionDetails(request, response);
  if (request.method !== "POST") return sendHtml(response, await personaPage());
  const persona = findPersona((await readForm(request)).get("persona") ?? "");
  await provider.interactionFinished(
    request, response,
    persona ? { login: { accountId: persona.id } } : { error: "access_denied", error_description: "Nobody was chosen." },
    { mergeWithLastSubmission: false },
  );
};

/** Each sign-in asks anew who you are, so there is no session of ours to end: home it is. */
const leave = (url: URL, response: ServerResponse, appUrl: string): void => {
  const wanted = url.searchParams.get("post_logout_redirect_uri");
  const isOurs = wanted !== null && URL.canParse(wanted) && new URL(wanted).origin === new URL(appUrl).origin;
  response.writeHead(303, { location: isOurs ? wanted : `${appUrl}/` }).end();
};

const answerer = (provider: Provider, appUrl: string) => {
  const protocol = provider.callback();
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? "/", appUrl);
    const path = url.pathname.slice(demoPath.length);
    if (path === "/font.woff2") {
      response.writeHead(200, { "content-type": "font/woff2", "cache-control": "max-age=86400" }).end(await readFont());
      return;
    }
    if (path === "/session/end") return leave(url, response, appUrl);
    // The provider builds its own addresses from the difference between the two.
    Object.assign(request, { originalUrl: request.url, url: request.url?.slice(demoPath.length) || "/" });
    if (path.startsWith("/interaction/")) return interact(provider, request, response);
    await protocol(request, response);
  };
};

/** The library warns of Node 20 and of keeping everything in memory: wise for a real provider, alarming in a demo. */
const makeProvider = async (issuer: string, configuration: Configuration): Promise<Provider> => {
  const { warn } = console;
  console.warn = (...words: unknown[]) => {
    if (!String(words[0]).includes("oidc-provider WARNING")) warn(...words);
  };
  try {
    const library = await import("oidc-provider");
    return new library.Provider(issuer, configuration);
  } finally {
    console.warn = warn;
  }
};

/**
 * Starts the identity provider of the demo on a free port of this machine. It stands in for ACM/IDM: the same protocol and
 * the same claims, but whoever comes chooses from people who do not exist. Never start it where real people sign in.
 */
export const startIdentityProvider = async ({ appUrl }: { appUrl: string }): Promise<RunningIdentityProvider> => {
  const provider = await makeProvider(`${appUrl}${demoPath}`, configurationFor(appUrl));
  // Reached through the site only, which says under which name it was called.
  provider.proxy = true;
  const answer = answerer(provider, appUrl);
  const server = createServer((request, response) => {
    // What fails is a page of an earlier sign-in, or of before a restart: nothing to go on with.
    void answer(request, response).catch(() => sendFailure(response, appUrl));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The identity provider got no port.");
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: () => new Promise((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    }),
  };
};
