//! How a page looks: on a screen by day and by night, and on paper. Colours keep at least
//! seven to one against their ground where they are words.

use super::super::drawing;

const BASE: &str = "\
:root{color-scheme:light dark;--paper:#fffefb;--ink:#24211b;--soft:#524b40;--line:#d5cebf;\
--accent:#074850;--ground:#f1ede5}\
*{box-sizing:border-box}\
body{margin:0 auto;max-width:76rem;padding:1.5rem;background:var(--paper);color:var(--ink);\
font:1rem/1.5 'IBM Plex Sans','IBM Plex Sans Arabic',system-ui,sans-serif}\
:lang(ar){font-family:'IBM Plex Sans Arabic','IBM Plex Sans',system-ui,sans-serif;line-height:1.7}\
a{color:var(--accent)}\
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}\
main:focus{outline:none}\
.skip{position:absolute;inset-inline-start:1rem;inset-block-start:-6rem;padding:.5rem 1rem;\
background:var(--paper);border:2px solid var(--accent)}\
.skip:focus{inset-block-start:1rem}\
.letterhead{display:flex;align-items:center;justify-content:space-between;gap:1.5rem;\
padding-block-end:1rem;border-block-end:1px solid var(--line)}\
.letterhead p{flex:1;margin:0;max-width:none}\
.letterhead img{block-size:5rem;max-inline-size:9rem;object-fit:contain}\
.issued{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.25rem 2rem;max-width:none;color:var(--soft)}\
h1,.title{font-size:1.75rem;line-height:1.25;font-weight:600;margin:2rem 0 .25rem;text-wrap:balance}\
h2{font-size:1.35rem;margin:2.25rem 0 .5rem}\
h3{font-size:1.1rem;margin:1.75rem 0 .5rem}\
h4,h5,h6{font-size:1rem;margin:1.5rem 0 .5rem}\
.subtitle{margin:0 0 1.5rem;color:var(--soft)}\
.quiet{color:var(--soft)}\
p,ul,dl{max-width:46rem}\
.contents{margin-block:1.5rem}\
.contents p{font-weight:600;margin:0}\
.contents ul{list-style:none;margin:.25rem 0;padding:0}\
.contents li{padding-block:.15rem}\
.contents .level-2{padding-inline-start:1.5rem}\
dl{margin:1rem 0}\
dl div{display:grid;grid-template-columns:minmax(9rem,14rem) 1fr;gap:0 1.5rem;padding:.35rem 0;\
border-block-end:1px solid var(--line)}\
dt{color:var(--soft);grid-row:1 / span 20}\
dd{margin:0;grid-column:2}\
.scroll{overflow-x:auto;margin:1rem 0 2rem}\
table{border-collapse:collapse;inline-size:100%}\
caption{text-align:start;font-weight:600;padding:.5rem 0}\
caption.said{position:absolute;inline-size:1px;block-size:1px;padding:0;overflow:hidden;clip-path:inset(50%)}\
th,td{text-align:start;vertical-align:top;padding:.4rem .7rem;border-block-end:1px solid var(--line)}\
thead th{background:var(--ground);border-block-end:2px solid var(--ink);vertical-align:bottom}\
tbody th{font-weight:400;white-space:nowrap}\
tfoot th,tfoot td{font-weight:600;border-block-start:2px solid var(--ink)}\
.number{text-align:end;font-variant-numeric:tabular-nums;white-space:nowrap}\
figure{margin:1.5rem 0 2.5rem}\
figcaption strong{display:block;font-size:1.05rem}\
figure table{inline-size:auto;min-inline-size:50%}\
figure tbody th{white-space:normal}\
.drawn{margin:1rem 0}\
.drawing{display:block;max-inline-size:100%;block-size:auto}\
.pair{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:0 2.5rem;direction:ltr}\
.signature{margin:3rem 0;margin-inline-start:auto;inline-size:fit-content;min-inline-size:16rem;\
text-align:center}\
.signature br{line-height:3}\
footer{margin-block-start:3rem;padding-block-start:1rem;border-block-start:1px solid var(--line);\
color:var(--soft)}\
address{font-style:normal}\
@media(max-width:52rem){.pair{grid-template-columns:minmax(0,1fr)}body{padding:1rem}}\
@media(max-width:34rem){dl div{display:block}.letterhead{flex-wrap:wrap}}\
@media print{@page{margin:16mm}body{max-width:none;padding:0;font-size:10pt}\
.skip,.contents{display:none}a{color:inherit;text-decoration:none}\
.pair{grid-template-columns:minmax(0,1fr) minmax(0,1fr)}\
.scroll{overflow:visible}thead{display:table-header-group}tr,figure,dl div{break-inside:avoid}\
h2,h3,h4{break-after:avoid}.new-page{break-before:page}}";

const DARK: &str = "\
:root{--paper:#211f1c;--ink:#ece7dd;--soft:#c0b8aa;--line:#4a463e;--accent:#8bd5d7;--ground:#2f2c27}";

/// The style sheet of a page.
pub(super) fn sheet() -> String {
    let drawn = drawing::dark(".drawing");
    format!("{BASE}@media screen and (prefers-color-scheme:dark){{{DARK}{drawn}}}")
}
