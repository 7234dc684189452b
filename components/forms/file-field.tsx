"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { boxClass, describedBy, FieldFrame, type FieldProps } from "./field-frame";
import { useField } from "./form-context";

interface FileFieldProps extends FieldProps {
  /** As in `accept`: ".pdf,.docx". */
  accept: string;
  isMultiple?: boolean;
  /** A larger file is refused here: a browser that sends it gets no sentence back, only a broken connection. */
  maxMegabytes?: number;
}

/** A file. A browser never gives one back, so a refused form asks for it again. */
export const FileField = ({ name, hint, isOptional, accept, isMultiple, maxMegabytes }: FileFieldProps) => {
  const t = useTranslations("forms");
  const given = useField(name);
  const [isTooLarge, setIsTooLarge] = useState(false);
  const field = isTooLarge && maxMegabytes ? { ...given, errors: [t("fileTooLarge", { max: maxMegabytes })] } : given;
  const isRefused = field.typed !== undefined;
  const refuseLarge = (input: HTMLInputElement): void => {
    const isLarge = maxMegabytes !== undefined && [...(input.files ?? [])].some(({ size }) => size > maxMegabytes * 1024 * 1024);
    setIsTooLarge(isLarge);
    if (isLarge) input.value = "";
  };
  const help = (
    <>
      {hint} {isRefused && <strong className="text-ink">{t("fileAgain")}</strong>}
    </>
  );
  return (
    <FieldFrame field={field} hint={help} isOptional={isOptional}>
      <input
        id={field.id}
        name={name}
        type="file"
        accept={accept}
        multiple={isMultiple}
        onChange={(event) => refuseLarge(event.target)}
        aria-invalid={field.errors.length > 0 || undefined}
        aria-describedby={describedBy(field, help)}
        aria-required={!isOptional}
        className={`${boxClass(field)} block w-full py-2 text-fact file:mr-3 file:rounded-sm file:border-0 file:bg-soft file:px-3 file:py-1 file:font-bold file:text-accent`}
      />
    </FieldFrame>
  );
};
