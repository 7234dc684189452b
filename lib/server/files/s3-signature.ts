import { createHash, createHmac } from "node:crypto";

interface Credentials {
  key: string;
  secret: string;
  region: string;
}

interface S3Request {
  method: "GET" | "PUT" | "DELETE";
  url: URL;
  headers: Readonly<Record<string, string>>;
  bodySha256: string;
  at: Date;
}

export const sha256Hex = (data: Uint8Array | string): string => createHash("sha256").update(data).digest("hex");
const hmac = (key: Uint8Array | string, data: string): Buffer => createHmac("sha256", key).update(data).digest();

/**
 * The headers that authenticate a request to S3: AWS Signature Version 4, without a query.
 * Source: "Authenticating Requests: Using the Authorization Header", Amazon S3 API Reference.
 */
export const signedHeaders = ({ key, secret, region }: Credentials, request: S3Request): Record<string, string> => {
  const time = request.at.toISOString().replaceAll(/[-:]|\.\d{3}/g, "");
  const day = time.slice(0, 8);
  const headers: Record<string, string> = {
    ...request.headers, host: request.url.host, "x-amz-content-sha256": request.bodySha256, "x-amz-date": time,
  };
  const names = Object.keys(headers).toSorted();
  const canonical = [
    request.method, request.url.pathname, "",
    ...names.map((name) => `${name}:${headers[name]?.trim()}`), "",
    names.join(";"), request.bodySha256,
  ].join("\n");
  const scope = `${day}/${region}/s3/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", time, scope, sha256Hex(canonical)].join("\n");
  const signingKey = ["s3", "aws4_request"].reduce(hmac, hmac(hmac(`AWS4${secret}`, day), region));
  const signature = createHmac("sha256", signingKey).update(toSign).digest("hex");
  const { host: _host, ...sent } = headers;
  return { ...sent, authorization: `AWS4-HMAC-SHA256 Credential=${key}/${scope},SignedHeaders=${names.join(";")},Signature=${signature}` };
};
