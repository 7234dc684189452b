/** One thing that is wrong with the input of a call. */
export interface InputIssue {
  in: "query" | "body" | "path" | "header";
  /** The parameter, or the path of the property: `candidate.birthDate`. */
  name: string;
  detail: string;
}

interface ProblemExtras {
  detail?: string;
  issues?: readonly InputIssue[];
  headers?: Readonly<Record<string, string>>;
}

/** An error answer of the API: problem details of RFC 9457. `type` is the last part of `urn:problem-type:...`. */
export const problem = (status: number, type: string, title: string, { headers, ...extras }: ProblemExtras = {}): Response =>
  Response.json(
    { type: `urn:problem-type:${type}`, title, status, ...extras },
    { status, headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers } },
  );

/** 400 with everything that is wrong with the input. */
export const invalidInput = (issues: readonly InputIssue[]): Response =>
  problem(400, "invalid-input", "The input of this call is not valid.", { issues });
