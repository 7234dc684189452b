import type { LucideIcon } from "lucide-react";
import type { ReactNode } from "react";
import { buttonLook, type ButtonSize, type ButtonVariant } from "./button-look";
import { Icon } from "./icon";

interface FileLinkProps {
  href: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: LucideIcon;
  children: ReactNode;
}

/**
 * A link to a file that is handed out, in the look of a button. A link of the browser and not of the router: the router
 * would wait for a page that never comes, and keep every later form waiting with it.
 */
export const FileLink = ({ href, variant, size, icon, children }: FileLinkProps) => (
  <a href={href} download className={buttonLook({ variant, size })}>
    {icon && <Icon as={icon} size="sm" />}
    {children}
  </a>
);
