/** The style sheet of the HTML report; colors and shapes as in the window, readable when printed. */
export const htmlStyle = `
:root { color-scheme: light dark; --paper: #ffffff; --card: #f5f5f5; --ink: #1b1b1b; --quiet: #616161; --line: #d1d1d1;
  --ready: #0e700e; --blocked: #b10e1c; --at-risk: #8a3707; --unknown: #5c2e91; --manual: #0f548c; --not-applicable: #616161; }
@media (prefers-color-scheme: dark) { :root { --paper: #1f1f1f; --card: #2d2d2d; --ink: #ffffff; --quiet: #adadad; --line: #525252;
  --ready: #6ccb5f; --blocked: #ff99a4; --at-risk: #fce100; --unknown: #c8a8f0; --manual: #77b7f7; --not-applicable: #adadad; } }
@media print { :root { color-scheme: light; --paper: #ffffff; --card: #ffffff; --ink: #000000; --quiet: #444444; --line: #999999;
  --ready: #0e700e; --blocked: #b10e1c; --at-risk: #8a3707; --unknown: #5c2e91; --manual: #0f548c; --not-applicable: #616161; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 15px/1.5 "Segoe UI", system-ui, sans-serif; }
main { max-width: 60rem; margin: 0 auto; padding: 2rem 1.25rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0.25rem 0 1rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 0; }
p { margin: 0.35rem 0; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0.15rem 1rem; margin: 0; }
dt { color: var(--quiet); } dd { margin: 0; overflow-wrap: anywhere; }
section > ul, .folded > ul { list-style: none; margin: 0; padding: 0; }
.folded > summary { cursor: pointer; font-weight: 600; }
@media screen { .printed { display: none; } }
@media print { .folded:not([open]) { display: none; } }
.check { border: 1px solid var(--line); border-inline-start: 4px solid currentColor; border-radius: 4px; background: var(--card); margin: 0.5rem 0; padding: 0.75rem 1rem; break-inside: avoid; }
.check > * { color: var(--ink); } .check > .word { color: inherit; }
.word { font-weight: 600; }
.quiet, .check > .quiet { color: var(--quiet); }
.blocked { color: var(--blocked); } .unknown, .cannot-tell { color: var(--unknown); } .at-risk { color: var(--at-risk); }
.manual { color: var(--manual); } .ready { color: var(--ready); } .not-applicable { color: var(--not-applicable); }
.demo { border: 2px dashed currentColor; padding: 0.4rem 0.75rem; font-weight: 600; }
table { border-collapse: collapse; width: 100%; margin: 0.5rem 0; font-size: 0.9em; }
th, td { text-align: start; vertical-align: top; border-bottom: 1px solid var(--line); padding: 0.25rem 0.75rem 0.25rem 0; overflow-wrap: anywhere; }
ol { margin: 0.35rem 0; padding-inline-start: 1.5rem; }
a { color: var(--manual); overflow-wrap: anywhere; }
`
