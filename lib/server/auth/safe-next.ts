const ownOrigin = "http://own.invalid";
const maxLength = 2000;

/**
 * The address within this site to go to after signing in, as a browser would read it, or null when it lies elsewhere:
 * `//host`, `/\host`, `https:…`, also with the tabs and line ends that browsers drop on the way.
 */
export const safeNext = (value: string | null | undefined): string | null => {
  if (!value?.startsWith("/") || value.length > maxLength || !URL.canParse(value, ownOrigin)) return null;
  const url = new URL(value, ownOrigin);
  const path = `${url.pathname}${url.search}${url.hash}`;
  return url.origin === ownOrigin && !path.startsWith("//") ? path : null;
};
