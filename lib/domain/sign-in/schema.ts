import * as z from "zod";

/**
 * An e-mail address as it is stored and compared: in plain letters and lower case. Look-alikes are turned into what they
 * look like before the check, so that no second `@` hides in one.
 */
export const emailAddress = () =>
  z.string().transform((typed) => typed.normalize("NFKC").trim().toLowerCase())
    .pipe(z.string().min(1, "required").max(254, "invalidEmail").pipe(z.email("invalidEmail")));

export const requestSignInLinkSchema = z.object({
  email: emailAddress(),
  /** Where the person wanted to go; checked before use. */
  next: z.string().max(2000).default(""),
  locale: z.enum(["nl", "en"]),
});
