/** The name in both forms of RFC 6266: plain for old programs, UTF-8 for the rest. */
const attachment = (name: string): string =>
  `attachment; filename="${name.replaceAll(/[^\x20-\x7e]|["\\%]/g, "_")}"; filename*=UTF-8''${encodeURIComponent(name).replaceAll("'", "%27")}`;

/** Kinds of files that are made here. */
export const mediaTypes = {
  csv: "text/csv; charset=utf-8",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  pdf: "application/pdf",
} as const;

/** A file to download, that stays in no cache and can do nothing where it is opened. */
export const privateFile = ({ name, bytes }: { name: string; bytes: Uint8Array | string }, mediaType: string): Response => {
  const body = typeof bytes === "string" ? new TextEncoder().encode(bytes) : new Uint8Array(bytes);
  return new Response(body, {
    headers: {
      "content-type": mediaType,
      "content-length": String(body.length),
      "content-disposition": attachment(name),
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
    },
  });
};

/** Not yours and not there are one answer, and no cache keeps it. */
export const notThere = (): Response => new Response(null, { status: 404, headers: { "cache-control": "private, no-store" } });
