"use client";

import { QueryClient, QueryClientProvider, useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Count } from "@/components/ui/count";
import { unreadNotifications } from "@/lib/client/unread-notifications";

interface UnreadCountProps {
  /** As the server counted it for this page. */
  unread: number;
}

const Live = ({ unread: fromPage }: UnreadCountProps) => {
  const t = useTranslations("shell.workspace");
  const { data: unread } = useQuery(unreadNotifications(fromPage));
  if (unread === 0) return null;
  return (
    <>
      <span aria-hidden="true">
        <Count isStrong>{unread}</Count>
      </span>
      <span className="sr-only">{t("unread", { count: unread })}</span>
    </>
  );
};

/** How many notices wait, kept current while the page is open. Without JavaScript it stays as it was. */
export const UnreadCount = ({ unread }: UnreadCountProps) => {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <Live key={unread} unread={unread} />
    </QueryClientProvider>
  );
};
