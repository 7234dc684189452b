/** A start that cannot be, with a sentence that tells a person what to do. */
export class StartError extends Error {
  override name = "StartError";
}
