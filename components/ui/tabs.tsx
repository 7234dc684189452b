import Link from "next/link";
import { Count } from "./count";

interface Tab {
  label: string;
  href: string;
  count?: number;
  isCurrent: boolean;
}

interface TabsProps {
  /** What the tabs are of. */
  label: string;
  tabs: readonly Tab[];
}

/** Views of one thing. Each is an address, so back works and a view can be shared; they need no script. */
export const Tabs = ({ label, tabs }: TabsProps) => (
  <nav aria-label={label} className="border-b border-line">
    <ul className="-mb-px flex flex-wrap gap-x-1">
      {tabs.map(({ label: word, href, count, isCurrent }) => (
        <li key={href}>
          <Link
            href={href}
            prefetch={false}
            scroll={false}
            aria-current={isCurrent ? "page" : undefined}
            className={`flex min-h-11 items-center gap-2 border-b-3 px-2.5 text-fact no-underline ${
              isCurrent ? "border-accent font-bold text-ink" : "border-transparent text-ink-2 hover:border-line hover:text-ink"
            }`}
          >
            {word}
            {count !== undefined && <Count isStrong={isCurrent}>{count}</Count>}
          </Link>
        </li>
      ))}
    </ul>
  </nav>
);
