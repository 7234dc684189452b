import { Check, ChevronDown } from "lucide-react";
import { useTranslations } from "next-intl";
import { Disclosure } from "@/components/ui/disclosure";
import { Icon } from "@/components/ui/icon";

/** A role in an organisation in which a person may act; one at a time. */
export interface Capacity {
  /** Sent as `membershipId` when it is chosen. */
  id: string;
  /** "Bemiddelaar". */
  role: string;
  /** "VDAB Gent"; none for a candidate. */
  organisation?: string;
  isCurrent: boolean;
}

interface CapacityListProps {
  capacities: readonly Capacity[];
  switchAction: string;
}

/** The capacities as buttons; the current one is marked, the others change to it. */
export const CapacityList = ({ capacities, switchAction }: CapacityListProps) => {
  const t = useTranslations("shell.workspace");
  return (
    <form method="post" action={switchAction}>
      <ul>
        {capacities.map(({ id, role, organisation, isCurrent }) => (
          <li key={id}>
            <button
              type="submit"
              name="membershipId"
              value={id}
              aria-current={isCurrent ? "true" : undefined}
              className="flex min-h-11 w-full items-center gap-3 px-4 py-1.5 text-start hover:bg-soft"
            >
              <span className="size-4 text-accent">{isCurrent && <Icon as={Check} size="sm" />}</span>
              <span>
                <strong>{role}</strong> {organisation}
                {isCurrent && <span className="sr-only"> ({t("current")})</span>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </form>
  );
};

/** In the bar: in which role and for whom you act, and the way to another. */
export const CapacitySwitch = ({ capacities, switchAction }: CapacityListProps) => {
  const t = useTranslations("shell.workspace");
  const current = capacities.find(({ isCurrent }) => isCurrent);
  if (!current) return null;
  const name = (
    <span className="truncate">
      <strong>{current.role}</strong> <span className="text-ink-2">{current.organisation}</span>
    </span>
  );
  if (capacities.length < 2) return <p className="flex min-w-0 items-center">{name}</p>;
  return (
    <Disclosure
      className="relative min-w-0"
      summaryClassName="flex min-h-9 min-w-0 items-center gap-2 rounded-md px-1.5 hover:bg-mist"
      summary={
        <>
          {name}
          <span className="sr-only">{t("switch")}</span>
          <Icon as={ChevronDown} size="sm" />
        </>
      }
    >
      <div className="absolute top-full left-0 z-40 mt-1 w-72 rounded-md border border-field bg-paper py-1 shadow-float">
        <p className="px-4 py-1.5 text-small text-ink-2">{t("switch")}</p>
        <CapacityList capacities={capacities} switchAction={switchAction} />
      </div>
    </Disclosure>
  );
};
