import localFont from "next/font/local";

// Atkinson Hyperlegible Next, SIL Open Font License 1.1 (OFL.txt): drawn for people who see badly,
// with letters and figures that cannot be taken for one another.
const latin = localFont({
  src: "./atkinson-hyperlegible-next-latin.woff2",
  weight: "200 800",
  style: "normal",
  display: "swap",
  variable: "--font-atkinson",
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD",
    },
  ],
});

// Names such as Şahin, Kowalczyk-Łęcka or Dvořák: fetched only by a page that shows such a letter.
const latinExtended = localFont({
  src: "./atkinson-hyperlegible-next-latin-ext.woff2",
  weight: "200 800",
  style: "normal",
  display: "swap",
  preload: false,
  adjustFontFallback: false,
  variable: "--font-atkinson-ext",
  declarations: [
    {
      prop: "unicode-range",
      value:
        "U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF",
    },
  ],
});

/** For the class of `<html>`: both parts of the letter, as CSS variables that app/styles/tokens.css uses. */
export const fontVariables = `${latin.variable} ${latinExtended.variable}`;
