"use client";

import { CircleCheck } from "lucide-react";
import { useTranslations } from "next-intl";
import { useEffect, useState } from "react";
import { Icon } from "./icon";

interface ToastProps {
  /** What happened: "Sollicitatie ingetrokken." */
  message: string;
  /** Takes it back; offered for `seconds`. */
  onUndo?: () => void;
  onClose: () => void;
  seconds?: number;
}

/** Says what was done and lets it be undone for ten seconds. The time stands still while it has the focus or the pointer. */
export const Toast = ({ message, onUndo, onClose, seconds = 10 }: ToastProps) => {
  const t = useTranslations("ui.toast");
  const [left, setLeft] = useState(seconds);
  const [isHeld, setIsHeld] = useState(false);

  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => (left <= 1 ? onClose() : setLeft(left - 1)), 1000);
    return () => clearTimeout(timer);
  }, [left, isHeld, onClose]);

  const hold = () => setIsHeld(true);
  const release = () => setIsHeld(false);
  return (
    <div
      onPointerEnter={hold}
      onPointerLeave={release}
      onFocus={hold}
      onBlur={release}
      className="fixed right-4 bottom-4 left-4 z-50 flex items-center gap-3 rounded-md bg-ink px-4 py-3.5 text-fact text-paper shadow-float [--color-focus:var(--color-paper)] sm:left-auto sm:max-w-md"
    >
      <Icon as={CircleCheck} />
      <output className="flex-1">
        {message}
      </output>
      {onUndo && (
        <>
          <button type="button" onClick={onUndo} className="min-h-6 max-md:min-h-11 font-bold underline underline-offset-4">
            {t("undo")}
          </button>
          <span aria-hidden="true" className="tabular-nums">
            {t("seconds", { left })}
          </span>
        </>
      )}
    </div>
  );
};
