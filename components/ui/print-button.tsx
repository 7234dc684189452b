"use client";

import { Printer } from "lucide-react";
import { buttonLook, type ButtonSize, type ButtonVariant } from "./button-look";
import { Icon } from "./icon";

interface PrintButtonProps {
  /** "Print": names the act. */
  label: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/** Opens the browser's print window; it is not there where no script runs. Small: it stands on public pages too. */
export const PrintButton = ({ label, variant = "quiet", size }: PrintButtonProps) => (
  <button type="button" onClick={() => window.print()} className={`needs-script ${buttonLook({ variant, size })}`}>
    <Icon as={Printer} size="sm" />
    {label}
  </button>
);
