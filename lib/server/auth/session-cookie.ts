/** The names under which the session lives: plain on one's own machine, `__Secure-` over https. */
const names = ["authjs.session-token", "__Secure-authjs.session-token"];

interface CookieJar {
  has(name: string): boolean;
}

/** Whether the browser carries a session. It may have ended: only `currentActor()` decides anything. */
export const hasSessionCookie = (cookies: CookieJar): boolean => names.some((name) => cookies.has(name));
