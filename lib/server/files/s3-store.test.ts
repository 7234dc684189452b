import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { sha256Hex, signedHeaders } from "@/lib/server/files/s3-signature";
import { s3Store } from "@/lib/server/files/s3-store";

// The keys, dates and signatures of the examples in the Amazon S3 API Reference, "Authenticating Requests".
const credentials = { key: "AKIAIOSFODNN7EXAMPLE", secret: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY", region: "us-east-1" };
const at = new Date("2013-05-24T00:00:00Z");

describe("the signature of the published examples", () => {
  test("reading", () => {
    const { authorization } = signedHeaders(credentials, {
      method: "GET", url: new URL("https://examplebucket.s3.amazonaws.com/test.txt"), headers: { range: "bytes=0-9" }, bodySha256: sha256Hex(""), at,
    });
    expect(authorization).toMatch(/SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41$/);
  });

  test("writing", () => {
    const { authorization } = signedHeaders(credentials, {
      method: "PUT", url: new URL("https://examplebucket.s3.amazonaws.com/test%24file.text"),
      headers: { date: "Fri, 24 May 2013 00:00:00 GMT", "x-amz-storage-class": "REDUCED_REDUNDANCY" },
      bodySha256: sha256Hex("Welcome to Amazon S3."), at,
    });
    expect(authorization).toMatch(/Signature=98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd$/);
  });
});

describe("a bucket", () => {
  const kept = new Map<string, Buffer>();
  let server: Server;
  let isDown = false;

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on("data", (chunk: Buffer) => chunks.push(chunk));
      request.on("end", () => {
        const key = request.url ?? "";
        if (isDown) return response.writeHead(503).end();
        if (!request.headers.authorization?.includes("Credential=name/")) return response.writeHead(403).end();
        if (request.method === "PUT") kept.set(key, Buffer.concat(chunks));
        if (request.method === "DELETE") kept.delete(key);
        const body = kept.get(key);
        return request.method === "GET" && !body ? response.writeHead(404).end() : response.writeHead(200).end(request.method === "GET" ? body : undefined);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
  afterAll(() => server.close());

  const store = () => {
    // The address of a listening server is not a pipe, so it has a port.
    const { port } = server.address() as AddressInfo;
    return s3Store(`http://name:word%2Fword@127.0.0.1:${port}/bucket`);
  };

  test("keeps, gives and forgets", async () => {
    await store().put("abc.pdf", Buffer.from("inhoud"));
    expect([...kept.keys()]).toEqual(["/bucket/abc.pdf"]);
    expect((await store().get("abc.pdf"))?.toString()).toBe("inhoud");
    await store().remove("abc.pdf");
    expect(await store().get("abc.pdf")).toBeNull();
  });

  test("that does not answer well is a failure, not an empty file", async () => {
    isDown = true;
    await expect(store().put("abc.pdf", Buffer.from("x"))).rejects.toThrow("503");
    await expect(store().get("abc.pdf")).rejects.toThrow("503");
  });
});
