import { NextIntlClientProvider } from "next-intl";
import { getMessages } from "next-intl/server";
import type { ReactNode } from "react";
import type { Namespace } from "@/lib/i18n/namespaces";

interface ClientMessagesProps {
  /** What the parts inside speak, besides the words of forms, errors, dates and components. */
  namespaces?: readonly Namespace[];
  children: ReactNode;
}

const always: readonly Namespace[] = ["dates", "errors", "forms", "ui"];

/** Gives the browser the sentences that the client components inside need, and no others. */
export const ClientMessages = async ({ namespaces = [], children }: ClientMessagesProps) => {
  const all = await getMessages();
  const wanted = {
    ...Object.fromEntries([...always, ...namespaces].map((name) => [name, all[name] ?? {}])),
    // The count of notices in the bar.
    shell: { workspace: all.shell?.workspace ?? {} },
  };
  return <NextIntlClientProvider messages={wanted}>{children}</NextIntlClientProvider>;
};
