import type { LucideIcon } from "lucide-react";
import Link from "next/link";
import type { ComponentPropsWithRef, ReactNode } from "react";
import { Icon } from "./icon";

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

const sizes: Record<ButtonSize, string> = {
  xs: "min-h-7.5 px-2.5 text-small",
  sm: "min-h-9 px-3.5 text-fact",
  md: "min-h-(--control) px-4.5 text-(length:--button-text)",
  lg: "min-h-13 px-6.5 text-[1.125rem]",
};

const base =
  "button inline-flex items-center justify-center gap-2 rounded-md border py-1 text-center leading-5 font-bold no-underline transition-colors";

interface Look {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: LucideIcon;
  /** Fills its column. */
  wide?: boolean;
  children: ReactNode;
}

const look = ({ variant = "secondary", size = "md", wide }: Omit<Look, "children">): string =>
  `${base} ${variants[variant]} ${sizes[size]} ${wide ? "w-full" : ""}`;

const iconSize = (size: ButtonSize = "md") => (size === "lg" ? "md" : "sm");

type ButtonProps = Look & Omit<ComponentPropsWithRef<"button">, "children" | "className">;

/** A button that names its act: "Teken de overeenkomst", never "OK". */
export const Button = ({ variant, size, icon, wide, children, type = "button", ...rest }: ButtonProps) => (
  <button
    type={type}
    {...rest}
    className={`${look({ variant, size, wide })} aria-disabled:cursor-progress aria-disabled:opacity-75 disabled:border-line disabled:bg-grey-soft disabled:text-ink-2`}
  >
    {icon && <Icon as={icon} size={iconSize(size)} />}
    {children}
  </button>
);

type ButtonLinkProps = Look & Omit<ComponentPropsWithRef<typeof Link>, "children" | "className">;

/** A link that stands where a decision stands. It goes somewhere; what changes something is a `Button`. */
export const ButtonLink = ({ variant, size, icon, wide, children, prefetch = false, ...rest }: ButtonLinkProps) => (
  <Link {...rest} prefetch={prefetch} className={look({ variant, size, wide })}>
    {icon && <Icon as={icon} size={iconSize(size)} />}
    {children}
  </Link>
);

interface BlockedButtonProps {
  icon?: LucideIcon;
  size?: ButtonSize;
  /** Why it cannot be done now, and what would make it possible. */
  reason: ReactNode;
  children: ReactNode;
}

/** An act that cannot be done yet: dashed, still reachable by keyboard, and it says why beside itself. */
export const BlockedButton = ({ icon, size = "md", reason, children }: BlockedButtonProps) => (
  <span className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
    <button
      type="button"
      aria-disabled="true"
      className={`button inline-flex cursor-not-allowed items-center justify-center gap-2 rounded-md border border-dashed border-field bg-grey-soft py-1 leading-5 font-bold text-ink-2 ${sizes[size]}`}
    >
      {icon && <Icon as={icon} size={iconSize(size)} />}
      {children}
    </button>
    <span className="text-small text-ink-2">{reason}</span>
  </span>
);
