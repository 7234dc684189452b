"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import {
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  TextField,
} from "react-aria-components";
import { Button } from "./button";
import { buttonLook, type ButtonSize, type ButtonVariant } from "./button-look";

interface ConfirmDialogProps {
  /** The button that opens it: "Stop de stage". */
  label: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  /** "Stop de stage van Farid K." */
  title: string;
  /** What happens, and whether it can be taken back. */
  children: ReactNode;
  /** The act once more, where it differs from `label`. */
  confirmLabel?: string;
  /** For what cannot be undone: the word to type first. */
  wordToType?: string;
  onConfirm: () => void;
}

interface ConfirmationProps extends Pick<ConfirmDialogProps, "title" | "children" | "wordToType" | "onConfirm"> {
  confirmLabel: string;
  close: () => void;
}

const Confirmation = ({ title, children, wordToType, confirmLabel, onConfirm, close }: ConfirmationProps) => {
  const t = useTranslations("ui.dialog");
  const [typed, setTyped] = useState("");
  const isReady = !wordToType || typed.trim().toLowerCase() === wordToType.toLowerCase();
  const confirm = () => {
    close();
    onConfirm();
  };
  return (
    <>
      <Heading slot="title" className="text-section">
        {title}
      </Heading>
      <div className="mt-2">{children}</div>
      {wordToType && (
        <TextField value={typed} onChange={setTyped} autoComplete="off" className="mt-4">
          <Label className="font-bold">{t("typeToConfirm", { word: wordToType })}</Label>
          <Input className="mt-1 block h-field w-full rounded-md border border-field bg-paper px-3" />
        </TextField>
      )}
      <div className="mt-6 flex flex-wrap gap-3">
        <Button variant="danger" disabled={!isReady} onClick={confirm}>
          {confirmLabel}
        </Button>
        <Button onClick={close}>{t("back")}</Button>
      </div>
    </>
  );
};

/** Asks before a step that weighs; what cannot be undone asks to type a name. */
export const ConfirmDialog = ({ label, variant = "danger", size, confirmLabel = label, ...question }: ConfirmDialogProps) => (
  <DialogTrigger>
    <AriaButton className={buttonLook({ variant, size })}>{label}</AriaButton>
    <ModalOverlay isDismissable className="fixed inset-0 z-50 flex items-center justify-center bg-[rgb(8_17_23/55%)] p-4">
      <Modal className="max-h-full w-full max-w-lg overflow-auto rounded-md border border-line bg-paper shadow-float">
        <Dialog role="alertdialog" className="p-6 outline-none">
          {({ close }) => <Confirmation {...question} confirmLabel={confirmLabel} close={close} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  </DialogTrigger>
);
