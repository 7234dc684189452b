"use client";

import { Calendar, CircleCheck, CircleX } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { useCallback, useState } from "react";
import { ShortcutHelp } from "@/components/shell/shortcut-help";
import { ActionMenu } from "@/components/ui/action-menu";
import { AriaLocale } from "@/components/ui/aria-locale";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Toast } from "@/components/ui/toast";

/** What needs a script: a menu of acts, a question before a heavy step, an undo, the keys. */
export const InteractionSamples = () => {
  const t = useTranslations("showcase.interaction");
  const [message, setMessage] = useState<string | null>(null);
  const close = useCallback(() => setMessage(null), []);
  const moves = [
    { key: "interview", label: t("interview"), icon: Calendar },
    { key: "chosen", label: t("chosen"), icon: CircleCheck },
    { key: "notChosen", label: t("notChosen"), icon: CircleX, isDanger: true, description: t("reason") },
  ];
  return (
    <AriaLocale locale={useLocale()}>
      <div className="grid gap-8 lg:grid-cols-2">
        <div className="flex flex-wrap items-start gap-3">
          <ActionMenu label={t("move")} heading={t("moveWho")} items={moves} onAction={() => setMessage(t("moved"))} />
          <ConfirmDialog label={t("stop")} title={t("stopWhat")} wordToType={t("word")} onConfirm={() => setMessage(t("stopped"))}>
            {t("forGood")}
          </ConfirmDialog>
        </div>
        <ShortcutHelp
          shortcuts={[
            [["j", "k"], t("rows")],
            [["enter"], t("open")],
            [["/"], t("search")],
          ]}
        />
      </div>
      {message && <Toast message={message} onUndo={close} onClose={close} />}
    </AriaLocale>
  );
};
