import { geoArea, geoCentroid, geoMercator, geoPath } from "d3-geo";
import { type ProvinceOutline, provinceOutlines } from "@/db/reference/provinces";
import type { ProvinceMap } from "@/lib/domain/search/province-map";

const width = 272;
const height = 128;
/** Below this share of the map a number does not fit in its province. */
const smallShare = 0.02;
const kmPerRadian = 6371;

/** d3 reads a ring by its direction: the inside lies to its right, the other way of GeoJSON. */
const shapeOf = ({ polygons }: ProvinceOutline) => {
  const shape = { type: "MultiPolygon" as const, coordinates: polygons.map((rings) => rings.map((ring) => [...ring])) };
  if (geoArea(shape) <= 2 * Math.PI) return shape;
  return { ...shape, coordinates: shape.coordinates.map((rings) => rings.map((ring) => ring.toReversed())) };
};

const shapes = provinceOutlines.map((outline) => ({ code: outline.code, shape: shapeOf(outline) }));
const projection = geoMercator().fitExtent([[2, 2], [width - 2, height - 22]], { type: "GeometryCollection", geometries: shapes.map(({ shape }) => shape) });
const draw = geoPath(projection).digits(1);
const wholeArea = shapes.reduce((sum, { shape }) => sum + draw.area(shape), 0);

const rounded = ([x, y]: readonly [number, number]): [number, number] => [Math.round(x), Math.round(y)];

const provinces: ProvinceMap["provinces"] = shapes.map(({ code, shape }) => {
  const centre = rounded(projection(geoCentroid(shape)) ?? [0, 0]);
  const isSmall = draw.area(shape) / wholeArea < smallShare;
  return { code, path: draw(shape) ?? "", label: isSmall ? [centre[0], height - 6] : centre, anchor: isSmall ? centre : null };
});

/** The provinces as drawings, with a circle around what was asked. */
export const provinceMap = (around: { lat: number; lon: number; radiusKm: number } | null): ProvinceMap => {
  const point = around && projection([around.lon, around.lat]);
  const scale = around ? projection.scale() / Math.cos((around.lat * Math.PI) / 180) / kmPerRadian : 0;
  return {
    width, height, provinces,
    circle: around && point && around.radiusKm > 0 ? { x: Math.round(point[0]), y: Math.round(point[1]), radius: Math.round(around.radiusKm * scale) } : null,
  };
};
