import { createTranslator } from "next-intl";
import dutch from "@/lib/i18n/messages/nl/pdf.json";

const t = createTranslator({ locale: "nl", messages: dutch });

/** `Versie 2`. */
export const versionInWords = (number: number): string => t("version", { number });

/** `Dossier WES-2026-00012`. */
export const dossierInWords = (reference: string): string => t("dossier", { reference });
