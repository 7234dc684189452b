/** The look of the site for the one page outside it: the same tokens, without its stylesheet. */
export const personaPageStyle = `
@font-face { font-family: "Atkinson Hyperlegible Next"; src: url("/demo-idp/font.woff2") format("woff2"); font-weight: 200 800; font-display: swap; }
:root { color-scheme: light dark; --ink: #14212b; --ink-2: #44535e; --paper: #fff; --line: #d3dce0; --accent: #0b5563; --on-accent: #fff; --soft: #d9ecef; --sand: #faf6ee; --sand-line: #e9dfcb; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #eaf1f4; --ink-2: #b4c3cb; --paper: #0f1a21; --line: #31444f; --accent: #83cfdb; --on-accent: #062a31; --soft: #143c45; --sand: #1b2429; --sand-line: #3a4247; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1.0625rem/1.6 "Atkinson Hyperlegible Next", Verdana, sans-serif; }
.bar { border-bottom: 1px solid var(--line); }
.bar p, main { max-width: 70rem; margin: 0 auto; padding: 0 2rem; }
.bar p { display: flex; align-items: center; gap: 0.625rem; min-height: 4.75rem; font-size: 1.5rem; font-weight: 720; }
.bar svg { width: 2rem; height: 1.75rem; color: var(--accent); }
main { padding-block: 3rem 4rem; }
h1 { margin: 0 0 0.75rem; font-size: 2.5rem; line-height: 1.15; font-weight: 680; letter-spacing: -0.008em; text-wrap: pretty; }
.lead { max-width: 62ch; margin: 0; color: var(--ink-2); font-size: 1.3125rem; line-height: 1.52; text-wrap: pretty; }
.note { max-width: 62ch; margin: 1.5rem 0 0; border: 1px solid var(--sand-line); border-radius: 6px; background: var(--sand); padding: 0.75rem 1rem; font-size: 1rem; }
.groups { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 26rem), 1fr)); gap: 2.5rem 3rem; margin-top: 2.5rem; }
section { border-top: 2px solid var(--ink); }
h2 { margin: 0.875rem 0 0.25rem; font-size: 1.3125rem; line-height: 1.75rem; font-weight: 660; }
ul { margin: 0; padding: 0; list-style: none; }
li + li { border-top: 1px solid var(--line); }
.persona { display: flex; align-items: flex-start; gap: 0.875rem; width: calc(100% + 1rem); margin-inline: -0.5rem; border: 0; border-radius: 6px; background: none; padding: 0.75rem 0.5rem; color: inherit; font: inherit; text-align: left; cursor: pointer; }
.persona:hover { background: var(--soft); }
.persona:hover .name { text-decoration: underline; text-underline-offset: 0.2em; }
.avatar { flex: none; display: grid; place-items: center; width: 2.75rem; height: 2.75rem; border-radius: 50%; background: var(--soft); font-size: 0.9375rem; font-weight: 700; }
.name, .role, .about { display: block; }
.name { color: var(--accent); font-weight: 700; }
.role { font-size: 1rem; line-height: 1.4; }
.about { color: var(--ink-2); font-size: 0.9375rem; line-height: 1.45; }
.cancel { margin-top: 2.5rem; }
.cancel button { min-height: 2.75rem; border: 1px solid var(--accent); border-radius: 6px; background: none; padding: 0 1.125rem; color: var(--accent); font: inherit; font-weight: 700; cursor: pointer; }
.cancel button:hover { background: var(--soft); }
.action { display: inline-block; margin-top: 1.5rem; border-radius: 6px; background: var(--accent); padding: 0.5rem 1.125rem; color: var(--on-accent); font-weight: 700; text-decoration: none; }
:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
@media (max-width: 44.99rem) {
  .bar p, main { padding-inline: 1rem; }
  .bar p { min-height: 3.75rem; }
  main { padding-block: 2rem 3rem; }
  h1 { font-size: 1.9375rem; }
  .lead { font-size: 1.125rem; }
}
`;
