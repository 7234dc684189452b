/** The pattern for `ilike` that finds a text anywhere, as it stands: `%` and `_` are signs that people type, not patterns. */
export const containing = (text: string): string => `%${text.replaceAll(/[\\%_]/g, String.raw`\$&`)}%`;
