import type { LucideIcon } from "lucide-react";
import Link from "next/link";
import type { ComponentPropsWithRef, ReactNode } from "react";
import { buttonLook, type ButtonSize, buttonSizes, type ButtonVariant } from "./button-look";
import { Icon } from "./icon";

interface Look {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: LucideIcon;
  /** Fills its column. */
  wide?: boolean;
  children: ReactNode;
}

const iconSize = (size: ButtonSize = "md") => (size === "lg" ? "md" : "sm");

type ButtonProps = Look & Omit<ComponentPropsWithRef<"button">, "children" | "className">;

/** A button that names its act: "Teken de overeenkomst", never "OK". */
export const Button = ({ variant, size, icon, wide, children, type = "button", ...rest }: ButtonProps) => (
  <button
    type={type}
    {...rest}
    className={`${buttonLook({ variant, size, wide })} aria-disabled:cursor-progress aria-disabled:opacity-75 disabled:border-line disabled:bg-grey-soft disabled:text-ink-2`}
  >
    {icon && <Icon as={icon} size={iconSize(size)} />}
    {children}
  </button>
);

type ButtonLinkProps = Look & Omit<ComponentPropsWithRef<typeof Link>, "children" | "className">;

/** A link that stands where a decision stands. It goes somewhere; what changes something is a `Button`. */
export const ButtonLink = ({ variant, size, icon, wide, children, prefetch = false, ...rest }: ButtonLinkProps) => (
  <Link {...rest} prefetch={prefetch} className={buttonLook({ variant, size, wide })}>
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
      className={`button inline-flex cursor-not-allowed items-center justify-center gap-2 rounded-md border border-dashed border-field bg-grey-soft py-1 leading-5 font-bold text-ink-2 ${buttonSizes[size]}`}
    >
      {icon && <Icon as={icon} size={iconSize(size)} />}
      {children}
    </button>
    <span className="text-small text-ink-2">{reason}</span>
  </span>
);
