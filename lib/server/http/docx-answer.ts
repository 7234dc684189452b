import { attachment } from "@/lib/server/http/pdf-answer";

/** A DOCX to download, that stays in no cache and can do nothing where it is opened. */
export const docxAnswer = ({ name, bytes }: { name: string; bytes: Buffer }): Response =>
  new Response(new Uint8Array(bytes), {
    headers: {
      "content-type": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
      "content-length": String(bytes.length),
      "content-disposition": attachment(name),
      "x-content-type-options": "nosniff",
      "content-security-policy": "default-src 'none'; sandbox",
      "cache-control": "private, no-store",
    },
  });
