/** Values a message may show: never a sentence, only what stands in its blanks. */
export type ErrorParams = Record<string, string | number>;

/**
 * An expected refusal. `code` is a message key in the namespace `errors`
 * (`application.offerFull`), so no sentence leaves the domain and every language has its own.
 * `field` names the input it belongs to, if there is one.
 */
export class DomainError extends Error {
  readonly code: string;
  readonly params: ErrorParams;
  readonly field: string | undefined;

  constructor(code: string, params: ErrorParams = {}, field?: string) {
    super(code);
    this.name = "DomainError";
    this.code = code;
    this.params = params;
    this.field = field;
  }
}

/** Not yours and not there are the same answer, so that nobody learns what exists. */
export const notFound = (subject: string): DomainError => new DomainError("notFound", { subject });
