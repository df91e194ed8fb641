/** Styles of a card on another page; its colours are those of the charts. */
export const EMBED_STYLE = `
:root{color-scheme:light;--bg:#fff;--ink:#13202b;--ink2:#44525f;--ink3:#5c6975;--line:#b8c3cd;
--good:#17478f;--met:#0f6f63;--way:#226a86;--risk:#8f5607;--late:#a32a16}
.dark{color-scheme:dark;--bg:#131b22;--ink:#e9eef3;--ink2:#b1bdc8;--ink3:#8d9aa6;--line:#3f4e5b;
--good:#8dbbf2;--met:#5cc7b4;--way:#7cc4df;--risk:#e9b159;--late:#f58e79}
*{margin:0;box-sizing:border-box}
body{background:var(--bg);color:var(--ink);font:14px/1.5 Inter,"HarmonyOS Sans SC","PingFang SC",MiSans,"Microsoft YaHei UI","Noto Sans CJK SC","Noto Sans SC",sans-serif}
main{max-width:760px;margin:auto;padding:16px;overflow-wrap:anywhere}
h1{font-size:18px;line-height:1.36;font-weight:600}
.sub{margin-top:2px;font-size:13px;color:var(--ink2)}
figure{margin:12px 0}
svg{display:block;width:100%;height:auto}
.gauge{max-width:440px;margin-inline:auto}
dl{display:flex;flex-wrap:wrap;gap:8px 24px}
dt{font-size:12px;color:var(--ink3)}
dd{font-weight:600;font-variant-numeric:tabular-nums}
.exceeded{color:var(--good)}.met{color:var(--met)}.on_track{color:var(--way)}.at_risk{color:var(--risk)}.behind,.missed{color:var(--late)}
footer{margin-top:12px;padding-top:8px;border-top:1px solid var(--line);font-size:12px;color:var(--ink3)}
footer p:first-child{color:var(--ink2)}
.absent p{margin-top:4px;color:var(--ink2)}
@media (max-width:420px){main{padding:12px}h1{font-size:16px}}
@media print{:root,.dark{--bg:#fff}}
`;
