import { ShieldCheck } from "lucide-react";
import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import { addressOf } from "@/lib/i18n/address";

/** The code of a paper copy: a plain form that makes an address, so it works without a script. */
export const CodeForm = ({ typed }: { typed?: string }) => {
  const t = useTranslations("verify");
  const locale = useLocale();
  return (
    <form action={addressOf("/verify", locale)} className="flex max-w-[33.75rem] flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1 basis-64">
        <label htmlFor="code" className="mb-1.5 block text-fact font-bold">{t("code")}</label>
        <p id="code-hint" className="mb-1.5 text-small text-ink-2">{t("codeHint")}</p>
        <input
          id="code" name="code" type="text" required maxLength={40} defaultValue={typed} autoComplete="off" autoCapitalize="characters" spellCheck={false}
          aria-describedby="code-hint" className="h-field w-full rounded-md border border-field bg-paper px-3 font-mono text-body uppercase"
        />
      </div>
      <Button type="submit"><Icon as={ShieldCheck} size="sm" />{t("check")}</Button>
    </form>
  );
};
