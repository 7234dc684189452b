"use client";

import { ArrowUp } from "lucide-react";
import { useTranslations } from "next-intl";
import { Icon } from "@/components/ui/icon";

/** The columns of the queue; on a phone the rows speak for themselves. */
export const QueueHeader = () => {
  const t = useTranslations("mediator.queue.column");
  const cell = "px-2 py-2 text-start text-small font-bold text-ink-2";
  return (
    <thead className="border-b border-line bg-mist max-md:sr-only">
      <tr>
        <th scope="col" className="w-10"><span className="sr-only">{t("choose")}</span></th>
        <th scope="col" className={cell}>{t("person")}</th>
        <th scope="col" className={cell}>{t("request")}</th>
        <th scope="col" className={cell}>{t("host")}</th>
        <th scope="col" aria-sort="ascending" className={cell}><span className="inline-flex items-center gap-1">{t("due")}<Icon as={ArrowUp} size="sm" /></span></th>
        <th scope="col" className={cell}>{t("check")}</th>
      </tr>
    </thead>
  );
};
