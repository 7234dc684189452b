/** Whether a request comes from our own pages. A missing `Origin` is not ours: browsers send it with every form. */
export const isOwnOrigin = (origin: string | null): boolean => {
  const appUrl = process.env.APP_URL;
  if (!origin || !appUrl || !URL.canParse(origin)) return false;
  const allowed = new URL(appUrl);
  if (origin === allowed.origin) return true;
  // On one's own machine the same server answers under both names.
  const own = new URL(origin);
  const local = new Set(["localhost", "127.0.0.1"]);
  return local.has(allowed.hostname) && local.has(own.hostname) && own.port === allowed.port && own.protocol === allowed.protocol;
};
