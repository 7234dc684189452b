/** The first letters of the first and the last word of a name. */
export const initialsOf = (name: string): string => {
  const words = name.split(/[\s-]+/u).filter((word) => /^\p{L}/u.test(word));
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined];
  return letters.map((word) => (word ? (Array.from(word)[0] ?? "") : "")).join("").toUpperCase();
};

interface AvatarProps {
  name: string;
  /** `square` for an organisation. */
  shape?: "round" | "square";
  size?: "md" | "lg";
}

/** Initials beside a name. No photo: a face says nothing about who fits, and misleads about much. */
export const Avatar = ({ name, shape = "round", size = "md" }: AvatarProps) => (
  <span
    aria-hidden="true"
    className={`flex shrink-0 items-center justify-center bg-soft font-bold text-ink ${
      shape === "round" ? "rounded-full" : "rounded-md text-accent"
    } ${size === "md" ? "size-8 text-[0.75rem]" : "size-14 text-fact"}`}
  >
    {initialsOf(name)}
  </span>
);
