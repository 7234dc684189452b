/**
 * `primary` filled, at most one per decision · `secondary` outlined (petrol on public pages, neutral for staff) ·
 * `danger` outlined red · `quiet` text only.
 */
export type ButtonVariant = "primary" | "secondary" | "danger" | "quiet";

/** `md` follows the density: 44 px on public pages, 36 px for staff. The others are 30, 36 and 52 px. */
export type ButtonSize = "xs" | "sm" | "md" | "lg";

const variants: Record<ButtonVariant, string> = {
  primary: "border-accent bg-accent text-on-accent hover:border-accent-hover hover:bg-accent-hover hover:text-on-accent",
  secondary: "border-(--outline) bg-paper text-(--outline-text) hover:bg-soft hover:text-(--outline-text)",
  danger: "border-danger bg-paper text-danger hover:bg-danger-soft hover:text-danger",
  quiet: "border-transparent text-accent hover:bg-soft hover:text-accent-hover",
};

export const buttonSizes: Record<ButtonSize, string> = {
  xs: "min-h-7.5 max-md:min-h-11 px-2.5 text-small",
  sm: "min-h-9 max-md:min-h-11 px-3.5 text-fact",
  md: "min-h-(--control) px-4.5 text-(length:--button-text)",
  lg: "min-h-13 px-6.5 text-[1.125rem]",
};

interface Look {
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** Fills its column. */
  wide?: boolean;
}

/** The classes of a button, for a `<button>`, a link and React Aria's own button alike. */
export const buttonLook = ({ variant = "secondary", size = "md", wide }: Look): string =>
  `button inline-flex items-center justify-center gap-2 rounded-md border py-1 text-center leading-5 font-bold no-underline transition-colors ${variants[variant]} ${buttonSizes[size]} ${wide ? "w-full" : ""}`;
