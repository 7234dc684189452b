/** A name without case, accents, punctuation and double spaces: what two spellings of one name share. */
export const nameKey = (name: string): string => {
  const key = name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  // A name of signs alone is still a name of its own.
  return key || name.trim();
};
