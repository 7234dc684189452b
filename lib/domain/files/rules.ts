/** Largest CV, in bytes: 5 MB. */
export const maxCvBytes = 5 * 1024 * 1024;

/** Bytes one person may keep here in all: a good number of versions of a CV. */
export const maxBytesPerPerson = 50 * 1024 * 1024;

/** Control characters and those that turn the direction of writing: `cv‮fdp.exe` would read as `cvexe.pdf`. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * The name people see for a file they uploaded: its last part, without what a file system or a reader could be fooled
 * by, at most 100 characters. Never used as a path.
 */
export const displayName = (uploaded: string): string => {
  const name = uploaded.normalize("NFC").split(/[/\\]/).at(-1)?.replaceAll(invisible, "").replaceAll(/[<>:"|?*]/g, "-").trim() ?? "";
  const stem = name.replace(/\.pdf$/i, "").slice(0, 96).trim() || "cv";
  return `${stem}.pdf`;
};

/** Whether the name says PDF, in one ending only: `cv.pdf.exe` and `cv.exe.pdf` are refused. */
export const hasPdfName = (uploaded: string): boolean =>
  /\.pdf$/i.test(uploaded) && !/\.(exe|scr|com|bat|cmd|js|vbs|html?|svg|php|jar|zip|docm?|hta|lnk|msi|ps1|sh)\.pdf$/i.test(uploaded);
