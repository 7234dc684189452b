import { MapPin, Search } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import { Icon } from "@/components/ui/icon";
import type { LucideIcon } from "lucide-react";
import type { AddressQuery } from "@/lib/domain/search/address";
import { radiusChoices } from "@/lib/domain/search/schema";

interface BoxProps {
  id: string;
  label: string;
  icon: LucideIcon;
  children: ReactNode;
}

const Box = ({ id, label, icon, children }: BoxProps) => (
  <div className="min-w-0 flex-1">
    <label htmlFor={id} className="mb-1.5 block text-fact font-bold">{label}</label>
    <div className="relative">
      <span className="pointer-events-none absolute inset-y-0 left-3.5 flex items-center text-ink-2">
        <Icon as={icon} size="sm" />
      </span>
      {children}
    </div>
  </div>
);

const input = "h-field w-full rounded-md border border-field bg-paper pr-3 pl-11 text-body";

interface OfferSearchFormProps {
  /** The list of offers, in the reader's language. */
  action: string;
  what?: string;
  where?: string;
  /** Asks for a distance too; the home page does not. */
  radiusKm?: number;
  /** What else stands in the address and must stay. */
  kept?: AddressQuery;
  /** What was wrong with the place. */
  placeProblem?: string;
  size?: "md" | "lg";
}

/** What and where: a plain form that makes an address, so it works without a script and its answer can be shared. */
export const OfferSearchForm = ({ action, what, where, radiusKm, kept = {}, placeProblem, size = "md" }: OfferSearchFormProps) => {
  const t = useTranslations("offers.search");
  return (
    <search aria-label={t("label")}>
      <form action={action} className="flex flex-col gap-3 md:flex-row md:items-end">
        {Object.entries(kept).flatMap(([name, value]) =>
          [value].flat().map((single) => <input key={`${name}=${single}`} type="hidden" name={name} value={single} />))}
        <Box id="zoek-wat" label={t("what")} icon={Search}>
          <input id="zoek-wat" name="q" type="search" defaultValue={what} maxLength={200} placeholder={t("whatHint")} autoComplete="off" className={input} />
        </Box>
        <Box id="zoek-waar" label={t("where")} icon={MapPin}>
          <input
            id="zoek-waar"
            name="place"
            type="search"
            defaultValue={where}
            maxLength={80}
            placeholder={t("whereHint")}
            autoComplete="address-level2"
            aria-invalid={placeProblem ? true : undefined}
            aria-describedby={placeProblem ? "zoek-waar-fout" : undefined}
            className={`${input} ${placeProblem ? "border-2 border-danger" : ""}`}
          />
        </Box>
        {radiusKm !== undefined && (
          <div className="md:w-44">
            <label htmlFor="zoek-afstand" className="mb-1.5 block text-fact font-bold">{t("distance")}</label>
            <select id="zoek-afstand" name="radiusKm" defaultValue={radiusKm} key={radiusKm} className="h-field w-full rounded-md border border-field bg-paper px-3 text-body">
              {[...new Set([...radiusChoices, radiusKm])].toSorted((a, b) => a - b).map((km) => (
                <option key={km} value={km}>{km === 0 ? t("here") : t("within", { km })}</option>
              ))}
            </select>
          </div>
        )}
        <span className={size === "lg" ? "[&>button]:min-h-13 [&>button]:w-full [&>button]:px-6.5" : "[&>button]:min-h-12 [&>button]:w-full [&>button]:px-6"}>
          <Button type="submit" variant="primary">{t("submit")}</Button>
        </span>
      </form>
      {placeProblem && <p id="zoek-waar-fout" role="alert" className="mt-2 text-fact font-bold text-danger">{placeProblem}</p>}
    </search>
  );
};
