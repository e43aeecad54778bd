/** The report's whole style. It must not hold `</`: it stands inside a style element. */
export const style = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d1f23;--soft:#565b66;--line:#d5d3cb;--accent:#2b5f75;--panel:#f4f2ec}
@media (prefers-color-scheme:dark){:root{--paper:#17191d;--ink:#e9e7e1;--soft:#abb0ba;--line:#3b3f47;--accent:#8cc3da;--panel:#20232a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:24px 20px 64px}
p,li,dd{max-width:42rem}
h1{font-size:28px;line-height:1.2;margin:0 0 8px}
h2{font-size:20px;margin:40px 0 8px;padding-top:16px;border-top:2px solid var(--line)}
h3{font-size:16px;margin:24px 0 8px}
h4{font-size:16px;margin:0 0 4px}
p{margin:0 0 8px}
a{color:var(--accent);overflow-wrap:anywhere}
bdi{overflow-wrap:anywhere}
.soft{color:var(--soft);font-size:14px}
.letterhead{margin:0 0 24px;padding:0 0 8px;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.note{background:var(--panel);border-left:4px solid var(--accent);padding:8px 12px}
dl{display:grid;grid-template-columns:max-content 1fr;gap:4px 16px;margin:0 0 12px}
dt{color:var(--soft)}
dd{margin:0}
.figure{font-size:20px;margin:8px 0 0;font-variant-numeric:tabular-nums}
svg{display:block;width:100%;max-width:30rem;height:auto;margin:4px 0 8px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
svg .rule{stroke:var(--soft);stroke-width:1.5}
svg .band{fill:var(--accent)}
svg text{fill:var(--soft);font:12px system-ui,sans-serif;text-anchor:middle}
article{border:1px solid var(--line);border-radius:6px;padding:12px 16px;margin:0 0 12px;break-inside:avoid}
ul{margin:0 0 8px;padding-left:20px}
.names{display:flex;flex-wrap:wrap;gap:4px 8px;padding:0;list-style:none}
.names li{border:1px dashed var(--soft);border-radius:6px;padding:2px 8px}
table{border-collapse:collapse;width:100%;font-size:14px;font-variant-numeric:tabular-nums}
caption{text-align:left;color:var(--soft);padding-bottom:4px}
th,td{text-align:left;vertical-align:top;padding:4px 8px 4px 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
tr{break-inside:avoid}
.scroll{overflow-x:auto}
@media (forced-colors:active){svg .band{fill:CanvasText}}
@page{size:A4;margin:18mm 16mm}
@media print{:root{--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#1f4e61;--panel:#f3f3f3}
body{font-size:10.5pt}main{max-width:none;padding:0}h2,h3,h4{break-after:avoid}thead{display:table-header-group}
nav{display:none}.scroll{overflow:visible}section.account,section.browsing{break-before:page}section.account:first-of-type{break-before:auto}}
`;
