/** The report's whole style. It must not hold `</`: it stands inside a style element. */
export const style = `
:root{color-scheme:light dark;--paper:#fdfcf9;--ink:#1d2224;--soft:#566064;--line:#d9dad5;--accent:#1f4e5f;--panel:#f1f4f3;--high:#8f2d20;--medium:#9a6a12;--low:#4c6a74}
@media (prefers-color-scheme:dark){:root{--paper:#14181a;--ink:#e8e9e6;--soft:#a3adb0;--line:#343c40;--accent:#8fc9d9;--panel:#1b2225;--high:#f0917f;--medium:#e3b765;--low:#9db9c2}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,sans-serif}
main{max-width:60rem;margin:0 auto;padding:24px 20px 64px}
p,li,dd{max-width:44rem}
h1{font-size:30px;line-height:1.2;margin:0 0 8px}
h1 .date{font-weight:400;color:var(--soft)}
h2{font-size:22px;line-height:1.25;margin:48px 0 12px;padding-top:16px;border-top:2px solid var(--accent)}
h3{font-size:17px;line-height:1.3;margin:28px 0 8px}
h4{font-size:16px;line-height:1.3;margin:0 0 6px}
p{margin:0 0 8px}
a{color:var(--accent);overflow-wrap:anywhere}
bdi,code{overflow-wrap:anywhere}
code{font:13px/1.5 ui-monospace,Menlo,Consolas,monospace}
.soft{color:var(--soft);font-size:14px}
.lead{font-size:19px;margin:8px 0 4px;font-variant-numeric:tabular-nums}
.letterhead{margin:0 0 24px;padding:0 0 8px;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.note{background:var(--panel);border-inline-start:4px solid var(--accent);padding:8px 12px}
nav h2{border:0;font-size:17px;margin:24px 0 4px;padding:0}
nav ol{columns:2 18rem;column-gap:32px}
dl{display:grid;grid-template-columns:minmax(7rem,max-content) minmax(0,1fr);gap:4px 16px;margin:0 0 8px}
dt{color:var(--soft)}
dd{margin:0}
dd ul{margin:0}
dd p{margin:0}
svg{display:block;width:100%;max-width:30rem;height:auto;margin:4px 0 8px;print-color-adjust:exact;-webkit-print-color-adjust:exact}
svg .rule{stroke:var(--soft);stroke-width:1.5}
svg .band{fill:var(--accent)}
svg .high{fill:var(--high)}
svg .medium{fill:var(--medium)}
svg .low{fill:var(--low)}
svg text{fill:var(--soft);font:12px system-ui,sans-serif;text-anchor:middle}
article{border:1px solid var(--line);border-radius:6px;padding:14px 16px 10px;margin:0 0 12px;break-inside:avoid}
ul,ol{margin:0 0 8px;padding-inline-start:22px}
ol li{padding-block:2px}
.names{display:flex;flex-wrap:wrap;gap:4px 8px;padding:0;list-style:none}
.names li{border:1px dashed var(--soft);border-radius:6px;padding:2px 8px}
table{border-collapse:collapse;width:100%;font-size:14px;margin:8px 0 16px;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:600;padding-bottom:4px}
th,td{text-align:start;vertical-align:top;padding:5px 12px 5px 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere;hyphens:auto}
thead th{color:var(--soft);font-weight:600;border-bottom:2px solid var(--line);overflow-wrap:normal}
tbody th{font-weight:500}
.figure{text-align:end;white-space:nowrap}
th.figure{white-space:normal}
tr{break-inside:avoid}
.bars{max-width:36rem}
.bars th{width:40%;white-space:normal}
.bars .figure{width:3rem}
.bars td,.bars th{border:0;padding-block:3px}
.bars svg{height:12px;margin:5px 0 0;max-width:none}
.scroll{overflow-x:auto}
footer{margin-top:40px;padding-top:12px;border-top:1px solid var(--line)}
footer code{display:block}
:target{scroll-margin-top:16px}
@media (max-width:34rem){h1{font-size:25px}dl{grid-template-columns:minmax(0,1fr);gap:0}dd{margin-bottom:8px}.scroll table{min-width:34rem}}
@media (forced-colors:active){svg .band{fill:CanvasText}svg .rule{stroke:CanvasText}}
@page{size:A4;margin:18mm 16mm 20mm;@bottom-right{content:counter(page) " / " counter(pages);font:9pt system-ui,sans-serif;color:#555}}
@media print{:root{color-scheme:light;--paper:#fff;--ink:#000;--soft:#444;--line:#bbb;--accent:#1f4e61;--panel:#f3f3f3;--high:#8f2d20;--medium:#9a6a12;--low:#4c6a74}
body{font-size:10.5pt}main{max-width:none;padding:0}h1{font-size:20pt}h2{font-size:15pt;margin-top:8mm}h3{font-size:12pt}h4{font-size:11pt}
h2,h3,h4,caption{break-after:avoid}p,li{orphans:3;widows:3}thead{display:table-header-group}
table,.soft,.names li{font-size:9pt}.lead{font-size:12pt}code{font-size:8pt}
.scroll{overflow:visible}.scroll table{min-width:0}section.account{break-before:page}
nav a,.names a{color:inherit;text-decoration:none}
a{color:inherit}}
`;
