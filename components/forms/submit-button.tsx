"use client";

import type { LucideIcon } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Button } from "@/components/ui/button";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-look";

interface SubmitButtonProps {
  /** Names the act: "Stel je kandidaat". */
  children: ReactNode;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: LucideIcon;
  wide?: boolean;
  /** For a form with several acts: which one was pressed. */
  name?: string;
  value?: string;
}

/** Sends the form, once: while it is on its way a second press does nothing. It keeps the focus, so that nobody is lost. */
export const SubmitButton = ({ children, variant = "primary", ...rest }: SubmitButtonProps) => {
  const t = useTranslations("forms");
  const { pending, data } = useFormStatus();
  const isMine = rest.name === undefined || data?.get(rest.name) === rest.value;
  return (
    <Button
      {...rest}
      type="submit"
      variant={variant}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {pending && isMine ? t("sending") : children}
    </Button>
  );
};
