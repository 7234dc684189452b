import { ExternalLink } from "lucide-react";
import Link from "next/link";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Icon } from "@/components/ui/icon";
import { addressOf } from "@/lib/i18n/address";
import { pathnames } from "@/lib/i18n/pathnames";

type Page = Exclude<keyof typeof pathnames, `${string}[${string}`>;

const isPage = (target: string): target is Page => Object.hasOwn(pathnames, target) && !target.includes("[");

const TextLink = ({ target, children }: { target: string; children: ReactNode }) => {
  const locale = useLocale();
  const t = useTranslations("ui.source");
  if (isPage(target)) return <Link href={addressOf(target, locale)} prefetch={false}>{children}</Link>;
  if (!target.startsWith("https:")) return <a href={target}>{children}</a>;
  return (
    <a href={target}>
      {children} <Icon as={ExternalLink} size="sm" className="inline" />
      <span className="sr-only">{t("leaves")}</span>
    </a>
  );
};

const marks = /\[(?<label>[^\]]+)\]\((?<target>[^)\s]+)\)|\*\*(?<strong>[^*]+)\*\*/gu;

/** `**bold**` and `[label](target)` within a line; a target is a page of `pathnames`, or an address with its scheme. */
const inline = (text: string): ReactNode[] => {
  const nodes: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(marks)) {
    const { label, target, strong } = match.groups ?? {};
    nodes.push(text.slice(end, match.index));
    nodes.push(target === undefined
      ? <strong key={match.index}>{strong}</strong>
      : <TextLink key={match.index} target={target}>{label}</TextLink>);
    end = match.index + match[0].length;
  }
  return [...nodes, text.slice(end)];
};

interface ProseProps {
  /** Paragraphs with an empty line between them; a block of lines that begin with `- ` is a list. */
  text: string;
  className?: string;
}

/** Running text from the messages, in the few marks that editors need. */
export const Prose = ({ text, className = "" }: ProseProps) => (
  <div className={`measure space-y-4 ${className}`}>
    {text.split("\n\n").map((block) =>
      block.startsWith("- ") ? (
        <ul key={block} className="list-disc space-y-1.5 ps-5 marker:text-accent">
          {block.split("\n").map((line) => (
            <li key={line}>{inline(line.slice(2))}</li>
          ))}
        </ul>
      ) : (
        <p key={block}>{inline(block)}</p>
      ),
    )}
  </div>
);
