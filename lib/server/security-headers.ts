interface PagePolicy {
  nonce: string;
  /** The development server evaluates code and adds styles of its own. */
  isDevelopment: boolean;
  /** Where a form may lead to besides ourselves: the sign-in service, whose address a posted form is sent on to. */
  formTargets?: readonly string[];
}

/**
 * The content security policy of a page: only scripts that we made for this very answer run.
 * `style-src-attr` is open because React Aria places its popovers with style attributes; style elements need the nonce.
 */
export const pagePolicy = ({ nonce, isDevelopment, formTargets = [] }: PagePolicy): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    ["form-action 'self'", ...formTargets].join(" "),
    "frame-src 'none'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "object-src 'none'",
  ].join("; ");

/** For answers that are data: nothing in them is ever run, drawn or framed. */
export const dataPolicy = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

/** For the demo sign-in service behind our address: plain forms with their own style, no script at all. */
export const demoSignInPolicy =
  "default-src 'none'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

const twoYears = 63_072_000;

/** On every answer, pages and data alike. */
export const securityHeaders: Readonly<Record<string, string>> = {
  "strict-transport-security": `max-age=${twoYears}; includeSubDomains`,
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  // Not even the name of a file leaves for another site; our own forms still say where they come from.
  "referrer-policy": "same-origin",
  "permissions-policy":
    "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(self), screen-wake-lock=(), usb=(), xr-spatial-tracking=()",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
};

/** What a caller may never set: Next trusts these names when they arrive. */
const untrusted = [
  "x-middleware-subrequest",
  "x-middleware-subrequest-id",
  "content-security-policy",
  "content-security-policy-report-only",
  "x-nonce",
  "x-path",
  "x-next-intl-locale",
];

/** The request's headers without those that an outsider must not set. */
export const trustedHeaders = (incoming: Headers, isBehindProxy: boolean): Headers => {
  const headers = new Headers(incoming);
  for (const name of untrusted) headers.delete(name);
  const host = headers.get("host");
  // Only a proxy of our own may say under which name we were called.
  if (!isBehindProxy && host) headers.set("x-forwarded-host", host);
  return headers;
};
