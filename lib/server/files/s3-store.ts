import { sha256Hex, signedHeaders } from "@/lib/server/files/s3-signature";
import type { FileStore } from "@/lib/server/files/file-store";

const timeoutMilliseconds = 15_000;

/** `s3://key:secret@host/bucket?region=eu-west-1` (over TLS), or `https://` or `http://` in its place. */
const bucketOf = (storageUrl: string) => {
  const given = new URL(storageUrl);
  const protocol = given.protocol === "http:" ? "http:" : "https:";
  // A scheme that browsers do not know cannot be changed in place, so the address is put together anew.
  const base = new URL(`${protocol}//${given.host}${given.pathname.replace(/\/+$/, "")}/`);
  const credentials = {
    key: decodeURIComponent(given.username), secret: decodeURIComponent(given.password),
    region: given.searchParams.get("region") ?? "us-east-1",
  };
  return { base, credentials };
};

/** Files in a bucket of anything that speaks S3. Keys are ours (letters, digits, dashes), so addresses need no escaping. */
export const s3Store = (storageUrl: string): FileStore => {
  const { base, credentials } = bucketOf(storageUrl);
  const send = async (method: "GET" | "PUT" | "DELETE", key: string, body?: Uint8Array<ArrayBuffer>): Promise<Response> => {
    const url = new URL(key, base);
    const bodySha256 = sha256Hex(body ?? "");
    const headers = signedHeaders(credentials, { method, url, headers: {}, bodySha256, at: new Date() });
    const response = await fetch(url, { method, headers, body, signal: AbortSignal.timeout(timeoutMilliseconds) });
    if (!response.ok && response.status !== 404) throw new Error(`The file store answered ${response.status} to ${method}.`);
    return response;
  };
  return {
    put: async (key, bytes) => {
      const response = await send("PUT", key, new Uint8Array(bytes));
      if (response.status === 404) throw new Error("The bucket of STORAGE_URL does not exist.");
    },
    get: async (key) => {
      const response = await send("GET", key);
      return response.ok ? Buffer.from(await response.arrayBuffer()) : null;
    },
    remove: async (key) => {
      await send("DELETE", key);
    },
  };
};
