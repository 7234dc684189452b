/** The language for sentences that a call answers in one language only: Dutch, unless English is asked for first. */
export const preferredLanguage = (request: Request): "nl" | "en" => {
  const wanted = (request.headers.get("accept-language") ?? "").split(",").map((part) => {
    const [tag = "", ...settings] = part.trim().toLowerCase().split(";");
    const quality = settings.map((setting) => /^\s*q=([\d.]+)$/u.exec(setting)?.[1]).find((value) => value !== undefined);
    return { language: tag.split("-")[0], weight: quality === undefined ? 1 : Number(quality) };
  });
  const weightOf = (language: string): number => Math.max(0, ...wanted.filter((one) => one.language === language).map(({ weight }) => weight));
  return weightOf("en") > weightOf("nl") ? "en" : "nl";
};
