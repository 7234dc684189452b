"use client";

import { Keyboard } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import { ShortcutHelp } from "@/components/shell/shortcut-help";
import { useShortcut } from "@/components/shell/shortcuts";
import { buttonLook } from "@/components/ui/button-look";
import { Icon } from "@/components/ui/icon";
import { KeyCap } from "@/components/ui/key-cap";

/** What single keys do in the queue, opened by `?`, with the switch that turns them off (WCAG 2.1.4). */
export const QueueKeys = () => {
  const t = useTranslations("mediator.keys");
  const details = useRef<HTMLDetailsElement>(null);
  useShortcut("?", () => {
    if (!details.current) return;
    details.current.open = !details.current.open;
    if (details.current.open) details.current.querySelector("summary")?.focus();
  });
  useShortcut("Escape", () => {
    if (details.current) details.current.open = false;
  });
  return (
    <details ref={details} className="relative">
      <summary className={`${buttonLook({ size: "sm" })} cursor-pointer`}><Icon as={Keyboard} size="sm" />{t("title")} <KeyCap>?</KeyCap></summary>
      <div className="absolute right-0 z-30 mt-1 w-88 max-w-[calc(100vw-2rem)] rounded-md border border-line bg-paper p-4 shadow-float max-md:left-0">
        <ShortcutHelp shortcuts={[[["j", "k"], t("move")], [["x"], t("choose")], [["enter", "o"], t("open")], [["a"], t("approve")], [["w"], t("assign")], [["ctrl", "enter"], t("send")], [["?"], t("help")]]} />
        <p className="mt-3 text-small text-ink-2">{t("noUndo")}</p>
      </div>
    </details>
  );
};
