import { getLocale } from "next-intl/server";
import { redirect } from "next/navigation";
import { addressOf } from "@/lib/i18n/address";
import type { Href } from "@/lib/i18n/navigation";

/** Sends the reader of this request to a page, in their language. Never returns. */
export const goTo = async (href: Href): Promise<never> => redirect(addressOf(href, await getLocale()));
