"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { Dialog, DialogTrigger, Heading, Input, Label, Modal, ModalOverlay, TextField } from "react-aria-components";
import { Button, type ButtonVariant } from "./button";

interface ConfirmDialogProps {
  /** The button that opens it; it must be pressable: a `Button` of React Aria. */
  trigger: ReactNode;
  /** "Stop de stage van Farid K." */
  title: string;
  /** What happens, and whether it can be taken back. */
  children: ReactNode;
  /** The act: "Stop de stage". */
  confirmLabel: string;
  variant?: ButtonVariant;
  /** For what cannot be undone: the word to type first. */
  wordToType?: string;
  onConfirm: () => void;
}

/** Asks before a step that weighs; what cannot be undone asks to type a name. */
export const ConfirmDialog = ({
  trigger,
  title,
  children,
  confirmLabel,
  variant = "danger",
  wordToType,
  onConfirm,
}: ConfirmDialogProps) => {
  const t = useTranslations("ui.dialog");
  const [typed, setTyped] = useState("");
  const isReady = !wordToType || typed.trim().toLowerCase() === wordToType.toLowerCase();
  return (
    <DialogTrigger onOpenChange={() => setTyped("")}>
      {trigger}
      <ModalOverlay isDismissable className="fixed inset-0 z-50 flex items-center justify-center bg-[rgb(8_17_23/55%)] p-4">
        <Modal className="w-full max-w-lg rounded-md border border-line bg-paper shadow-float">
          <Dialog role="alertdialog" className="p-6 outline-none">
            {({ close }) => (
              <>
                <Heading slot="title" className="text-section">
                  {title}
                </Heading>
                <div className="mt-2">{children}</div>
                {wordToType && (
                  <TextField value={typed} onChange={setTyped} className="mt-4">
                    <Label className="font-bold">{t("typeToConfirm", { word: wordToType })}</Label>
                    <Input className="mt-1 block h-field w-full rounded-md border border-field bg-paper px-3" />
                  </TextField>
                )}
                <div className="mt-6 flex flex-wrap gap-3">
                  <Button
                    variant={variant}
                    disabled={!isReady}
                    onClick={() => {
                      close();
                      onConfirm();
                    }}
                  >
                    {confirmLabel}
                  </Button>
                  <Button onClick={close}>{t("back")}</Button>
                </div>
              </>
            )}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </DialogTrigger>
  );
};
