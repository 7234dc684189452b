import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { HiddenField } from "@/components/forms/hidden-field";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { addressOf } from "@/lib/i18n/address";
import { safeNext } from "@/lib/server/auth/safe-next";

export const generateMetadata = async (): Promise<Metadata> => {
  const t = await getTranslations("sign-in");
  // Its address lets someone in. No other site hears it: the referrer policy of every page is `same-origin`. Not stricter
  // here: under `no-referrer` a browser says `Origin: null` with the form, and we could not tell it from a foreign one.
  return { title: t("confirm.title"), robots: { index: false, follow: false } };
};

const first = (value: string | string[] | undefined): string => (Array.isArray(value) ? value[0] : value) ?? "";

/** Where a mailed link leads. Opening it uses nothing up: mail filters open every link, a person presses the button. */
export default async function ConfirmSignInPage({ searchParams }: PageProps<"/[locale]/sign-in/confirm">) {
  const search = await searchParams;
  const [t, locale] = [await getTranslations("sign-in.confirm"), await getLocale()];
  const [token, next] = [first(search.token), safeNext(first(search.next))];
  return (
    <div className="page-width pt-10 pb-16">
      <div className="max-w-[41rem]">
        <h1>{t("title")}</h1>
        {token ? (
          <>
            <p className="mt-4 text-lead text-ink-2">{t("lead")}</p>
            <form method="post" action="/api/auth/callback/mail" className="mt-8">
              <HiddenField name="token" value={token} />
              <HiddenField name="locale" value={locale} />
              {next && <HiddenField name="next" value={next} />}
              <Button type="submit" variant="primary" size="lg">
                {t("button")}
              </Button>
            </form>
            <p className="mt-8 text-fact text-ink-2">{t("other")}</p>
          </>
        ) : (
          <div className="mt-6 space-y-6">
            <Notice tone="danger">{t("noToken")}</Notice>
            <ButtonLink href={addressOf("/sign-in", locale)}>{t("again")}</ButtonLink>
          </div>
        )}
      </div>
    </div>
  );
}
