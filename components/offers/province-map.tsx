import { useTranslations } from "next-intl";
import type { ProvinceMap as Drawing } from "@/lib/domain/search/province-map";

interface ProvinceShare {
  value: string;
  count: number;
  isSelected: boolean;
  /** The list with this province turned over. */
  href: string;
}

interface ProvinceMapProps {
  drawing: Drawing;
  shares: readonly ProvinceShare[];
  /** The circle in words. */
  circleLabel: string | null;
}

/** From none to most in four steps that differ in dark mode and in print as well. */
const shades = [
  { fill: "fill-paper", text: "fill-ink" },
  { fill: "fill-accent/15", text: "fill-ink" },
  { fill: "fill-accent/35", text: "fill-ink" },
  { fill: "fill-accent", text: "fill-on-accent" },
] as const;

const shadeOf = (count: number, most: number) => {
  if (count === 0) return shades[0];
  if (count === most) return shades[3];
  return count > most / 5 ? shades[2] : shades[1];
};

interface ProvinceProps {
  drawing: Drawing["provinces"][number];
  share: ProvinceShare | undefined;
  /** The highest number of any province. */
  most: number;
}

const Province = ({ drawing: { code, path, label, anchor }, share, most }: ProvinceProps) => {
  const t = useTranslations("offers");
  const count = share?.count ?? 0;
  const shade = shadeOf(count, most);
  return (
    <a href={share?.href} tabIndex={-1} className="no-underline">
      <title>{t("map.open", { province: t(`values.province.${code}`), count })}</title>
      <path d={path} className={`keeps-fill hover:stroke-accent ${shade.fill} ${share?.isSelected ? "stroke-ink stroke-2" : "stroke-line"}`} />
      {anchor && <path d={`M${anchor[0]} ${anchor[1]}V${label[1] - 12}`} className="fill-none stroke-ink" />}
      <text x={label[0]} y={label[1]} dy={anchor ? 0 : 4} textAnchor="middle" className={`text-[0.75rem] font-bold ${anchor ? "fill-ink" : shade.text}`}>
        {count}
      </text>
    </a>
  );
};

/**
 * The province filter as a map. A drawing for the eye and the finger: the list beside it says and does the same, so the
 * map is left out of the tab order and of what is read aloud.
 */
export const ProvinceMap = ({ drawing, shares, circleLabel }: ProvinceMapProps) => {
  const most = Math.max(...shares.map(({ count }) => count), 1);
  const byCode = new Map(shares.map((share) => [share.value, share]));
  return (
    <figure className="mb-3">
      <svg viewBox={`0 0 ${drawing.width} ${drawing.height}`} className="w-full" aria-hidden="true">
        {drawing.provinces.map((province) => (
          <Province key={province.code} drawing={province} share={byCode.get(province.code)} most={most} />
        ))}
        {drawing.circle && (
          <circle
            cx={drawing.circle.x}
            cy={drawing.circle.y}
            r={drawing.circle.radius}
            strokeDasharray="3 3"
            className="pointer-events-none fill-none stroke-ink"
          />
        )}
      </svg>
      {drawing.circle && circleLabel && (
        <figcaption className="mt-1 flex items-center gap-2 text-small text-ink-2">
          <span aria-hidden="true" className="w-5 border-t-2 border-dotted border-ink" />
          {circleLabel}
        </figcaption>
      )}
    </figure>
  );
};
