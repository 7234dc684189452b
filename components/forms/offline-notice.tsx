"use client";

import { WifiOff } from "lucide-react";
import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { Notice } from "@/components/ui/notice";

const subscribe = (change: () => void): (() => void) => {
  window.addEventListener("online", change);
  window.addEventListener("offline", change);
  return () => {
    window.removeEventListener("online", change);
    window.removeEventListener("offline", change);
  };
};

/** Whether the browser knows that it has no connection; never on the server. */
export const useIsOffline = (): boolean => useSyncExternalStore(subscribe, () => !navigator.onLine, () => false);

/** Says, beside the button, that nothing can be sent now and nothing is lost. */
export const OfflineNotice = () => {
  const t = useTranslations("forms.offline");
  return <Notice tone="warning" icon={WifiOff} title={t("title")} isNews>{t("text")}</Notice>;
};
