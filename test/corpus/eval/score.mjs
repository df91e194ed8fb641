#!/usr/bin/env node
// Scorer for completion-report extraction. Node 20, no dependencies.
//   node score.mjs [--gold DIR] <predictions-dir> [--json] [--only NAME] [--misses N]
//   node score.mjs [--gold DIR] --self-test
// DIR holds NAME.gold.json files (and families.json where reports belong together); default: ../dev beside this folder.
// Predictions: one NAME.json for each NAME.gold.json:
//   {"report":{"title","org","year","quarter"},
//    "metrics":[{"taskNo","name","target":{"value","unit","comparator","low?","high?"}|null,"actual":{"value","unit"}|null,"attainment"}],
//    "milestones":[{"taskNo","goal","status"}]}
// Optional predictions families.json: {"links":[[{"file","i"},...]],"findings":[{"type","file","i"}]}  (i = index in that file's metrics).
// Scoring rules: see README.md.
import fs from 'node:fs';
import path from 'node:path';
import os from 'node:os';
import { fileURLToPath } from 'node:url';
const HERE = path.dirname(fileURLToPath(import.meta.url));
export const GOLD_DIR = path.join(HERE, '..', 'dev');
const QUARTERS = ['Q1', 'Q2', 'Q3', 'Q4'];

// ---------- text ----------
export const half = s => String(s ?? '').replace(/[\uFF01-\uFF5E]/g, c => String.fromCharCode(c.charCodeAt(0) - 0xFEE0)).replace(/\u3000/g, ' ');
const norm = s => half(s).toLowerCase().replace(/[\s"'“”‘’《》<>()（）,，。;；:：、·.\-—_\/|]/g, '');
export function bigramSim(a, b) {
  a = norm(a); b = norm(b);
  if (!a || !b) return 0;
  if (a === b) return 1;
  const grams = s => { const m = new Map(); if (s.length < 2) { m.set(s, 1); return m; } for (let i = 0; i < s.length - 1; i++) { const g = s.slice(i, i + 2); m.set(g, (m.get(g) || 0) + 1); } return m; };
  const A = grams(a), B = grams(b); let inter = 0, na = 0, nb = 0;
  for (const [g, n] of A) { na += n; inter += Math.min(n, B.get(g) || 0); }
  for (const n of B.values()) nb += n;
  return 2 * inter / (na + nb);
}
export function num(v) {
  if (typeof v === 'number') return Number.isFinite(v) ? v : null;
  if (v === null || v === undefined) return null;
  const m = half(v).replace(/[,\s]/g, '').match(/-?\d+(\.\d+)?/);
  return m ? Number(m[0]) : null;
}

// ---------- units: a unit string becomes a list of possible {dim, f} ----------
const SCALE_EN = { tn: 1e12, trillion: 1e12, bn: 1e9, b: 1e9, billion: 1e9, m: 1e6, mn: 1e6, mln: 1e6, million: 1e6, millions: 1e6, k: 1e3, thousand: 1e3, thousands: 1e3, hundred: 100 };
const CUR = [[/人民币|rmb|cny|yuan|[¥￥]/, 'CNY'], [/美元|usd|us\$|\$/, 'USD'], [/英镑|gbp|£|pounds?\b|sterling/, 'GBP'], [/欧元|eur|€/, 'EUR'], [/港元|港币|hkd/, 'HKD'], [/日元|jpy|yen/, 'JPY']];
export function unitOf(raw) {
  let u = half(raw).trim().toLowerCase().replace(/\s+/g, ' ');
  if (!u || u === 'null' || u === '-' || u === 'none') return [{ dim: 'count', f: 1 }, { dim: 'person', f: 1 }, { dim: 'missing', f: 1 }];
  if (/百分点|percentage[- ]?points?|^pp$|^ppts?$|^p\.p\.?$|pct\.? ?pts?/.test(u)) return [{ dim: 'pp', f: 1 }];
  if (/^(%|percent|per cent|pct|percentage|百分比)$/.test(u)) return [{ dim: 'percent', f: 1 }];
  if (u === '‰') return [{ dim: 'percent', f: 0.1 }, { dim: 'ratio', f: 1 }];
  if (/微克\/立方米|[μuµ]g\/m/.test(u)) return [{ dim: 'ugm3', f: 1 }];
  // money
  for (const [re, dim] of CUR) if (re.test(u) && !/\//.test(u)) {
    let s = u.replace(re, ' ').replace(/元/g, ' ').trim(); let f = 1;
    const zh = s.match(/万亿|亿|千万|百万|万|千/); if (zh) f = { 万亿: 1e12, 亿: 1e8, 千万: 1e7, 百万: 1e6, 万: 1e4, 千: 1e3 }[zh[0]];
    for (const w of s.split(/[^a-z]+/)) if (SCALE_EN[w]) f *= SCALE_EN[w];
    return [{ dim, f }];
  }
  if (/\/|每/.test(u)) { const b = u.split('/')[0].trim(); const c = b ? unitOf(b) : []; return [{ dim: 'ratio', f: 1 }, ...c]; }
  let f = 1; const z = u.match(/^(万亿|亿|千万|百万|十万|万)/); let b = u;
  if (z) { f = { 万亿: 1e12, 亿: 1e8, 千万: 1e7, 百万: 1e6, 十万: 1e5, 万: 1e4 }[z[1]]; b = u.slice(z[1].length).trim(); }
  if (b === '元') return [{ dim: 'CNY', f }];
  if (b === '%') return [{ dim: 'percent', f }];
  if (/^(人|名|位)$/.test(b)) return [{ dim: 'person', f }];
  if (/^人[(]?次[)]?$/.test(b)) return [{ dim: 'personTimes', f }];
  if (b === '亩') return [{ dim: 'mu', f }];
  if (/^(平方米|平米|㎡|m2|m²|sqm)$/.test(b)) return [{ dim: 'm2', f }];
  if (/^(平方公里|平方千米|km2|km²)$/.test(b)) return [{ dim: 'm2', f: f * 1e6 }];
  if (b === '公顷' || b === 'hectares' || b === 'ha') return [{ dim: 'm2', f: f * 1e4 }];
  if (/^(公里|千米|km|kilometres?|kilometers?)$/.test(b)) return [{ dim: 'len', f: f * 1000 }];
  if (/^(米|延米|metres?|meters?)$/.test(b)) return [{ dim: 'len', f }];
  if (/^(吨|t|tonnes?)$/.test(b)) return [{ dim: 'kg', f: f * 1000 }];
  if (/^(公斤|千克|kg)$/.test(b)) return [{ dim: 'kg', f }];
  if (b === '斤') return [{ dim: 'kg', f: f / 2 }];
  if (/^(千瓦|kw)$/.test(b)) return [{ dim: 'kw', f }];
  if (/^(兆瓦|mw)$/.test(b)) return [{ dim: 'kw', f: f * 1000 }];
  if (/^(个)?工作日$|^天$|^日$|^(working |business )?days?$/.test(b)) return [{ dim: 'day', f }];
  if (/^周$|^weeks?$/.test(b)) return [{ dim: 'week', f }];
  if (/^小时$|^hours?$|^hrs?$/.test(b)) return [{ dim: 'hour', f }];
  if (/^(个)?月$|^months?$/.test(b)) return [{ dim: 'month', f }];
  if (/^年$|^years?$/.test(b)) return [{ dim: 'year', f }];
  if (b === 'm') return [{ dim: 'count', f: f * 1e6 }, { dim: 'person', f: f * 1e6 }, { dim: 'len', f }];
  // english: "million journeys", "people", "firms"
  let en = 1; const words = b.split(/[^a-z]+/).filter(Boolean);
  if (words.length) {
    for (const w of words) if (SCALE_EN[w]) en *= SCALE_EN[w];
    if (words.some(w => /^(people|persons?|individuals|residents|visitors|learners|apprentices|adults)$/.test(w))) return [{ dim: 'person', f: f * en }, { dim: 'count', f: f * en }];
    return [{ dim: 'count', f: f * en }];
  }
  if (/人次$/.test(b)) return [{ dim: 'personTimes', f }];
  return [{ dim: 'count', f }];   // 家 个 项 种 户 台 套 张 座 处 条 列 件 剂 头 标箱 场 期 批次 家次 ...
}
const close = (x, y) => Math.abs(x - y) <= 1e-9 + 1e-4 * Math.max(Math.abs(x), Math.abs(y));
export function sameQty(v1, u1, v2, u2) {
  v1 = num(v1); v2 = num(v2); if (v1 === null || v2 === null) return false;
  const A = unitOf(u1), B = unitOf(u2);
  for (const a of A) for (const b of B) {
    let ok = a.dim === b.dim;
    if (!ok && (a.dim === 'ratio' || b.dim === 'ratio') && ['count', 'person', 'CNY', 'missing', 'ratio', 'kg'].includes(a.dim === 'ratio' ? b.dim : a.dim)) ok = true;
    if (ok && close(v1 * a.f, v2 * b.f)) return true;
  }
  return false;
}
export function sameTarget(p, g) {
  if (!p || !g) return false;
  const us = p.unit, ug = g.unit;
  if (g.low !== undefined && g.high !== undefined) {
    if (p.low !== undefined && p.high !== undefined && p.low !== null && p.high !== null) return sameQty(p.low, us, g.low, ug) && sameQty(p.high, us, g.high, ug);
    return sameQty(p.value, us, g.low, ug) || sameQty(p.value, us, g.high, ug);
  }
  const v = p.value ?? p.low ?? p.high;
  return sameQty(v, us, g.value, ug);
}
export const sameActual = (p, g) => !!p && !!g && sameQty(p.value, p.unit, g.value, g.unit);

// ---------- maximum-weight bipartite matching (Hungarian on a square matrix) ----------
export function matchMax(W) { // W[i][j] >= 0, 0 = forbidden; returns array j for each i (or -1)
  const n = W.length, m = n ? W[0].length : 0; if (!n || !m) return new Array(n).fill(-1);
  const N = Math.max(n, m), INF = 1e18; const a = (i, j) => (i < n && j < m ? -W[i][j] : 0);
  const u = new Float64Array(N + 1), v = new Float64Array(N + 1), p = new Int32Array(N + 1), way = new Int32Array(N + 1);
  for (let i = 1; i <= N; i++) {
    p[0] = i; let j0 = 0; const minv = new Float64Array(N + 1).fill(INF), used = new Uint8Array(N + 1);
    do { used[j0] = 1; const i0 = p[j0]; let d = INF, j1 = 0;
      for (let j = 1; j <= N; j++) if (!used[j]) { const c = a(i0 - 1, j - 1) - u[i0] - v[j]; if (c < minv[j]) { minv[j] = c; way[j] = j0; } if (minv[j] < d) { d = minv[j]; j1 = j; } }
      for (let j = 0; j <= N; j++) if (used[j]) { u[p[j]] += d; v[j] -= d; } else minv[j] -= d;
      j0 = j1;
    } while (p[j0] !== 0);
    do { const j1 = way[j0]; p[j0] = p[j1]; j0 = j1; } while (j0);
  }
  const res = new Array(n).fill(-1);
  for (let j = 1; j <= N; j++) { const i = p[j]; if (i >= 1 && i <= n && j <= m && W[i - 1][j - 1] > 0) res[i - 1] = j - 1; }
  return res;
}

// ---------- one file ----------
const STATUS = s => { const t = norm(s); if (/notstart|未启动|未开始|尚未|todo|pending/.test(t)) return 'not_started'; if (/inprogress|ongoing|progress|推进|进行|ontrack|partial|behind|延迟|滞后/.test(t)) return 'in_progress'; if (/done|complet|achiev|finish|met|已完成|完成|达成/.test(t)) return 'done'; return t; };
const key = t => (t === null || t === undefined || t === '' ? null : norm(t));
export function taskMap(pred, gold) {
  // predicted task keys -> gold task no; identity on no/label, else by votes of equal values
  const ids = new Map(); for (const t of gold.tasks) { ids.set(norm(t.no), t.no); if (t.label) ids.set(norm(t.label), t.no); }
  const all = [...gold.metrics, ...gold.optional]; const votes = new Map();
  for (const p of pred.metrics) { const k = key(p.taskNo); if (k === null) continue;
    for (const g of all) { if (g.task === null) continue; const s = (sameTarget(p.target, g.target) ? 1 : 0) + (sameActual(p.actual, g.actual) ? 1 : 0);
      if (s) { const m = votes.get(k) || votes.set(k, new Map()).get(k); m.set(g.task, (m.get(g.task) || 0) + s * (0.25 + bigramSim(p.name, g.name))); } } }
  const out = new Map(); let remapped = 0; const keys = new Set(pred.metrics.map(p => key(p.taskNo)).filter(k => k !== null));
  for (const k of keys) {
    const id = ids.has(k) ? ids.get(k) : undefined; const m = votes.get(k) || new Map();
    let best = null, bw = 0; for (const [t, w] of m) if (w > bw) { bw = w; best = t; }
    const idw = id !== undefined ? (m.get(id) || 0) : 0; let sum = 0; for (const w of m.values()) sum += w;
    if (m.size >= 3 && bw < 0.5 * sum && idw < 0.34 * sum) { out.set(k, null); continue; } // one number for many gold tasks: treat as unknown
    if (id !== undefined && (best === null || idw * 2 >= bw)) out.set(k, id);
    else if (best !== null) { out.set(k, best); if (best !== id) remapped++; }
    else out.set(k, id === undefined ? null : id);
  }
  return { map: out, remapped };
}
const fmtQ = q => q ? (q.low !== undefined && q.high !== undefined ? `${q.low}-${q.high}` : q.value) + (q.unit ? ' ' + q.unit : '') : '∅';
export function scoreFile(predIn, gold) {
  const pred = { report: predIn?.report || {}, metrics: (predIn?.metrics || []).map(m => ({ ...m, target: m.target && num(m.target.value ?? m.target.low) !== null ? m.target : null, actual: m.actual && num(m.actual.value) !== null ? m.actual : null })).filter(m => m.target || m.actual), milestones: predIn?.milestones || [] };
  const origIdx = []; (predIn?.metrics || []).forEach((m, i) => { if ((m.target && num(m.target.value ?? m.target.low) !== null) || (m.actual && num(m.actual.value) !== null)) origIdx.push(i); });
  const { map, remapped } = taskMap(pred, gold);
  const G = [...gold.metrics.map(g => ({ ...g, req: true })), ...gold.optional.map(g => ({ ...g, req: false }))]; const P = pred.metrics;
  const taskOf = p => { const k = key(p.taskNo); return k === null ? null : (map.has(k) ? map.get(k) : null); };
  const PT = P.map(taskOf);
  const compat = (i, g) => PT[i] === null || g.task === null || PT[i] === g.task;
  const exact = (i, g) => PT[i] !== null && PT[i] === g.task ? 1 : 0;
  const tEq = P.map(p => G.map(g => sameTarget(p.target, g.target))), aEq = P.map(p => G.map(g => sameActual(p.actual, g.actual)));
  const sim = P.map(p => G.map(g => bigramSim(p.name, g.name)));
  const align = kind => {
    const E = kind === 'target' ? tEq : aEq, O = kind === 'target' ? aEq : tEq;
    const W = P.map((p, i) => G.map((g, j) => E[i][j] && compat(i, g) ? 10 + sim[i][j] + exact(i, g) + (g.req ? 3 : 0) + (O[i][j] ? 1 : 0) : 0));
    const mt = P.length && G.length ? matchMax(W) : P.map(() => -1);
    const nGold = G.filter(g => g.req && g[kind]).length; let tp = 0, neutral = 0, fp = 0; const hit = new Set(), fpList = [];
    P.forEach((p, i) => { if (!p[kind]) return; const j = mt[i]; if (j >= 0 && G[j].req) { tp++; hit.add(j); } else if (j >= 0) neutral++; else { fp++; fpList.push(p); } });
    return { tp, fp, fn: nGold - tp, neutral, hit, fpList, mt };
  };
  const T = align('target'), A = align('actual');
  // joint alignment for pairs
  const W = P.map((p, i) => G.map((g, j) => (tEq[i][j] || aEq[i][j]) && compat(i, g) ? 8 * (tEq[i][j] ? 1 : 0) + 8 * (aEq[i][j] ? 1 : 0) + (!p.target && !g.target ? 3 : 0) + (!p.actual && !g.actual ? 3 : 0) + 2 * sim[i][j] + exact(i, g) + (g.req ? 0.5 : 0) : 0));
  const jm = P.length && G.length ? matchMax(W) : P.map(() => -1);
  const byGold = new Map(); jm.forEach((j, i) => { if (j >= 0) byGold.set(j, i); });
  const kinds = { both: [0, 0], target: [0, 0], actual: [0, 0] }; let ok = 0, neutralP = 0, attOk = 0, attN = 0, attAll = 0, cmpOk = 0, cmpN = 0, dirOk = 0; const misses = [], idOfPred = {};
  jm.forEach((j, i) => { if (j >= 0 && !G[j].req) neutralP++; if (j >= 0 && G[j].req) idOfPred[origIdx[i]] = G[j].id; });
  G.forEach((g, j) => {
    if (!g.req) return; const kind = g.target && g.actual ? 'both' : g.target ? 'target' : 'actual'; kinds[kind][1]++;
    if (g.attainment !== null) attAll++;
    const i = byGold.get(j); const p = i === undefined ? null : P[i];
    const tOk = !!p && (g.target ? tEq[i][j] : !p.target), aOk = !!p && (g.actual ? aEq[i][j] || (g.actualOptional && !p.actual) : !p.actual);
    if (p && g.target && tEq[i][j]) { cmpN++; const pc = p.target.comparator || 'eq'; if (pc === g.target.comparator) cmpOk++; if ((pc === 'lte') === (g.target.comparator === 'lte')) dirOk++; }
    if (tOk && aOk) {
      ok++; kinds[kind][0]++;
      if (g.attainment !== null) { attN++; const a = num(p.attainment); if (a !== null && Math.abs(a - g.attainment) <= 0.1001) attOk++; else misses.push({ w: 1, t: `attainment ${a ?? '∅'} ≠ ${g.attainment}`, g }); }
      else if (g.unitMismatch && num(p.attainment) !== null && Math.abs(num(p.attainment) - g.attainmentAlt) > 0.1001) misses.push({ w: 1, t: `attainment ${p.attainment} for unlike units`, g });
    } else {
      let t, w; if (!p) { const tf = g.target && T.hit.has(j), af = g.actual && A.hit.has(j); t = tf && af ? 'both values found, not linked' : 'not found'; w = kind === 'both' ? 5 : 4; }
      else if (!tOk && !aOk) { t = `target ${fmtQ(p.target)} and actual ${fmtQ(p.actual)}`; w = 5; }
      else if (!tOk) { t = g.target ? `target ${fmtQ(p.target)}` : `invented target ${fmtQ(p.target)}`; w = 3; }
      else { t = g.actual ? `actual ${fmtQ(p.actual)}` : `invented actual ${fmtQ(p.actual)}`; w = g.actual ? 3 : 4; }
      misses.push({ w, t, g });
    }
  });
  // trap hits: wrong predicted numbers that appear in the notMetrics list
  const trapNums = gold.notMetrics.map(s => ({ s, n: (half(s).replace(/,/g, '').match(/\d+(\.\d+)?/g) || []).map(Number) }));
  const trapHits = []; for (const [k, list] of [['target', T.fpList], ['actual', A.fpList]]) for (const p of list) { const v = num(p[k].value); const h = trapNums.find(t => t.n.includes(v)); if (h) trapHits.push(`${k} ${fmtQ(p[k])} ← ${h.s}`); }
  // milestones
  const M = gold.milestones, Q = pred.milestones; const mTask = q => { const k = key(q.taskNo ?? q.task); return k === null ? null : (map.has(k) ? map.get(k) : gold.tasks.find(t => norm(t.no) === k || (t.label && norm(t.label) === k))?.no ?? null); };
  const MW = Q.map(q => { const t = mTask(q); return M.map(g => { const s = Math.max(bigramSim(q.goal || q.name || q.title, g.goal), 0.9 * bigramSim(q.evidence, g.evidence)); const same = t !== null && t === g.task; return s >= (same ? 0.2 : 0.45) ? s + (same ? 0.5 : 0) : 0; }); });
  const mm = Q.length && M.length ? matchMax(MW) : []; let mOk = 0, mFound = 0; const seen = new Set();
  mm.forEach((j, i) => { if (j < 0) return; seen.add(j); mFound++; if (STATUS(Q[i].status) === M[j].status) mOk++; else misses.push({ w: 2, t: `milestone status ${Q[i].status} ≠ ${M[j].status}`, g: { task: M[j].task, name: M[j].goal } }); });
  M.forEach((g, j) => { if (!seen.has(j)) misses.push({ w: 2, t: 'milestone not found', g: { task: g.task, name: g.goal } }); });
  const r = pred.report || {}; const yOk = gold.period.year == null || num(r.year) === gold.period.year, qOk = gold.period.quarter == null || num(r.quarter) === gold.period.quarter;
  return { file: gold.file, nGold: gold.metrics.length, nPred: P.length, T, A, pair: { ok, n: gold.metrics.length, pred: P.length - neutralP, kinds }, att: { ok: attOk, n: attN, all: attAll }, cmp: { ok: cmpOk, dir: dirOk, n: cmpN }, period: yOk && qOk ? 1 : 0, yearOk: yOk, orgSim: bigramSim(r.org, gold.org), ms: { ok: mOk, found: mFound, n: M.length, pred: Q.length }, trapHits, misses: misses.sort((a, b) => b.w - a.w), remapped, idOfPred, missing: !predIn };
}

// ---------- families ----------
export function scoreFamilies(predFam, famGold, results) {
  if (!predFam) return null; const idOf = (f, i) => { const r = results[f]; const id = r && r.idOfPred[i]; return id ? `${f}#${id}` : null; };
  const pairs = groups => { const s = new Set(); for (const g of groups) for (let a = 0; a < g.length; a++) for (let b = a + 1; b < g.length; b++) s.add([g[a], g[b]].sort().join('~')); return s; };
  const gold = pairs(famGold.families.flatMap(F => F.links.map(l => QUARTERS.filter(q => l[q]).map(q => `${F.files[q]}#${l[q]}`))));
  const raw = (predFam.links || []).map(g => g.map(x => idOf(x.file, x.i)).filter(Boolean)); const pr = pairs(raw); let tp = 0; for (const x of pr) if (gold.has(x)) tp++;
  const gf = famGold.families.flatMap(F => F.findings.map(f => `${f.type}@${f.at}`)); const pf = new Set((predFam.findings || []).map(f => `${f.type}@${idOf(f.file, f.i)}`)); const fOk = gf.filter(x => pf.has(x)).length;
  return { links: { tp, fp: pr.size - tp, fn: gold.size - tp }, findings: { ok: fOk, n: gf.length, pred: pf.size } };
}

// ---------- totals and printing ----------
const pct = (a, b) => b ? (100 * a / b).toFixed(1) : '  –';
const prf = x => { const p = x.tp + x.fp ? x.tp / (x.tp + x.fp) : 0, r = x.tp + x.fn ? x.tp / (x.tp + x.fn) : 0; return { p, r, f: p + r ? 2 * p * r / (p + r) : 0 }; };
export function total(rs) {
  const S = { T: { tp: 0, fp: 0, fn: 0, neutral: 0 }, A: { tp: 0, fp: 0, fn: 0, neutral: 0 }, pair: { ok: 0, n: 0, pred: 0, kinds: { both: [0, 0], target: [0, 0], actual: [0, 0] } }, att: { ok: 0, n: 0, all: 0 }, cmp: { ok: 0, dir: 0, n: 0 }, period: 0, files: rs.length, ms: { ok: 0, found: 0, n: 0, pred: 0 }, traps: 0, missing: 0 };
  for (const r of rs) { for (const k of ['tp', 'fp', 'fn', 'neutral']) { S.T[k] += r.T[k]; S.A[k] += r.A[k]; } for (const k of ['ok', 'n', 'pred']) S.pair[k] += r.pair[k]; for (const k of ['both', 'target', 'actual']) for (const i of [0, 1]) S.pair.kinds[k][i] += r.pair.kinds[k][i]; for (const k of ['ok', 'n', 'all']) S.att[k] += r.att[k]; for (const k of ['ok', 'dir', 'n']) S.cmp[k] += r.cmp[k]; for (const k of ['ok', 'found', 'n', 'pred']) S.ms[k] += r.ms[k]; S.period += r.period; S.traps += r.trapHits.length; S.missing += r.missing ? 1 : 0; }
  return S;
}
export function summary(S) {
  const t = prf(S.T), a = prf(S.A); const pp = S.pair.pred ? S.pair.ok / S.pair.pred : 0, pr = S.pair.n ? S.pair.ok / S.pair.n : 0;
  return { pairAccuracy: pr, pairPrecision: pp, pairF1: pp + pr ? 2 * pp * pr / (pp + pr) : 0, both: S.pair.kinds.both[1] ? S.pair.kinds.both[0] / S.pair.kinds.both[1] : 0, target: t, actual: a, attainmentOfRightPairs: S.att.n ? S.att.ok / S.att.n : 0, attainmentOfAll: S.att.all ? S.att.ok / S.att.all : 0, comparator: S.cmp.n ? S.cmp.ok / S.cmp.n : 0, direction: S.cmp.n ? S.cmp.dir / S.cmp.n : 0, period: S.files ? S.period / S.files : 0, milestone: S.ms.n ? S.ms.ok / S.ms.n : 0, milestoneFound: S.ms.n ? S.ms.found / S.ms.n : 0, trapHits: S.traps, missingFiles: S.missing };
}
const fill = g => { for (const k of ['tasks', 'metrics', 'optional', 'milestones', 'notMetrics']) g[k] ??= []; g.metrics.forEach((m, i) => { m.id ??= 'm' + (i + 1); }); g.optional.forEach((m, i) => { m.id ??= 'o' + (i + 1); }); return g; };
export function loadGold(dir = GOLD_DIR) { return fs.readdirSync(dir).filter(f => f.endsWith('.gold.json')).sort().map(f => ({ name: f.replace(/\.gold\.json$/, ''), gold: fill(JSON.parse(fs.readFileSync(path.join(dir, f), 'utf8'))) })); }
export function scoreDir(predDir, goldDir = GOLD_DIR, only = null) {
  const out = []; for (const { name, gold } of loadGold(goldDir)) { if (only && !name.includes(only)) continue; const f = path.join(predDir, name + '.json'); let p = null; if (fs.existsSync(f)) { try { p = JSON.parse(fs.readFileSync(f, 'utf8')); } catch (e) { console.error(`! ${f}: ${e.message}`); } } out.push({ name, ...scoreFile(p, gold) }); }
  return out;
}
function print(rs, nMiss, fam) {
  const w = Math.max(...rs.map(r => r.name.length), 10); console.log('file'.padEnd(w) + '  gold pred | PAIR%  both% | tgt P/R/F1        | act P/R/F1        | att%  per ms%   traps');
  for (const r of rs) { const t = prf(r.T), a = prf(r.A), f = x => (100 * x).toFixed(0).padStart(3);
    console.log(r.name.padEnd(w) + `  ${String(r.nGold).padStart(4)} ${String(r.nPred).padStart(4)} | ${pct(r.pair.ok, r.pair.n).padStart(5)} ${pct(...r.pair.kinds.both).padStart(6)} | ${f(t.p)} ${f(t.r)} ${f(t.f)}       | ${f(a.p)} ${f(a.r)} ${f(a.f)}       | ${pct(r.att.ok, r.att.n).padStart(5)}  ${r.period ? 'ok ' : 'NO '} ${pct(r.ms.ok, r.ms.n).padStart(5)}  ${r.trapHits.length}${r.missing ? '  (no prediction file)' : ''}${r.remapped ? `  (task numbers remapped: ${r.remapped})` : ''}`); }
  const S = total(rs), s = summary(S), x = v => (100 * v).toFixed(1) + '%'; console.log('');
  console.log(`PAIR ACCURACY (headline)  ${x(s.pairAccuracy)}  (${S.pair.ok}/${S.pair.n}; target+actual ${pct(...S.pair.kinds.both)}% of ${S.pair.kinds.both[1]}, target only ${pct(...S.pair.kinds.target)}% of ${S.pair.kinds.target[1]}, actual only ${pct(...S.pair.kinds.actual)}% of ${S.pair.kinds.actual[1]}); precision ${x(s.pairPrecision)}, F1 ${x(s.pairF1)}`);
  console.log(`targets   P ${x(s.target.p)}  R ${x(s.target.r)}  F1 ${x(s.target.f)}   (tp ${S.T.tp} fp ${S.T.fp} fn ${S.T.fn}, neutral ${S.T.neutral})`);
  console.log(`actuals   P ${x(s.actual.p)}  R ${x(s.actual.r)}  F1 ${x(s.actual.f)}   (tp ${S.A.tp} fp ${S.A.fp} fn ${S.A.fn}, neutral ${S.A.neutral})`);
  console.log(`attainment exact ${x(s.attainmentOfRightPairs)} of right pairs (${S.att.ok}/${S.att.n}), ${x(s.attainmentOfAll)} of all computable (${S.att.all})`);
  console.log(`comparator exact ${x(s.comparator)}, lower-is-better direction ${x(s.direction)} (of ${S.cmp.n} matched targets)`);
  console.log(`period ${x(s.period)} of ${S.files} files; milestone status ${x(s.milestone)} of ${S.ms.n} (found ${x(s.milestoneFound)}); trap numbers taken as metrics: ${S.traps}; missing prediction files: ${S.missing}`);
  if (fam) { const l = prf(fam.links); console.log(`families: links P ${x(l.p)} R ${x(l.r)} F1 ${x(l.f)}; findings ${fam.findings.ok}/${fam.findings.n} (predicted ${fam.findings.pred})`); }
  const all = rs.flatMap(r => r.misses.map(m => ({ f: r.name, ...m }))).sort((a, b) => b.w - a.w);
  if (all.length && nMiss) { console.log(`\nworst misses (${Math.min(nMiss, all.length)} of ${all.length}):`); for (const m of all.slice(0, nMiss)) console.log(`  ${m.f} task ${m.g.task ?? '-'} ${m.g.name}: want ${m.g.target !== undefined ? `${fmtQ(m.g.target)} / ${fmtQ(m.g.actual)}` : ''}; ${m.t}`); }
  const th = rs.flatMap(r => r.trapHits.map(t => `  ${r.name}: ${t}`)); if (th.length && nMiss) { console.log(`\ntraps (${Math.min(15, th.length)} of ${th.length}):`); th.slice(0, 15).forEach(t => console.log(t)); }
}

// ---------- self-test ----------
export function goldAsPrediction(g) { return { report: { title: g.title, org: g.org, year: g.period.year, quarter: g.period.quarter }, metrics: g.metrics.map(m => ({ taskNo: m.task, name: m.name, target: m.target && { ...m.target }, actual: m.actual && { value: m.actual.value, unit: m.actual.unit }, attainment: m.attainment })), milestones: g.milestones.map(m => ({ taskNo: m.task, goal: m.goal, status: m.status })) }; }
function rng(seed) { return () => { seed |= 0; seed = seed + 0x6D2B79F5 | 0; let t = Math.imul(seed ^ seed >>> 15, 1 | seed); t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t; return ((t ^ t >>> 14) >>> 0) / 4294967296; }; }
function selfTest(goldDir = GOLD_DIR) {
  const golds = loadGold(goldDir); let bad = 0; const run = fn => summary(total(golds.map(({ gold, name }) => scoreFile(fn(goldAsPrediction(gold), gold, name), gold))));
  const ck = (label, cond, s) => { console.log(`${cond ? 'ok  ' : 'FAIL'} ${label}${s ? `   pair ${(100 * s.pairAccuracy).toFixed(1)}  tF1 ${(100 * s.target.f).toFixed(1)}  aF1 ${(100 * s.actual.f).toFixed(1)}  att ${(100 * s.attainmentOfRightPairs).toFixed(1)}  per ${(100 * s.period).toFixed(1)}  ms ${(100 * s.milestone).toFixed(1)}  traps ${s.trapHits}` : ''}`); if (!cond) bad++; };
  const full = s => [s.pairAccuracy, s.pairPrecision, s.target.f, s.actual.f, s.attainmentOfRightPairs, s.attainmentOfAll, s.comparator, s.period, s.milestone].every(v => v === 1);
  // units
  const U = [[1, '亿元', 1e8, '元', 1], [0.3, '亿元', 3000, '万元', 1], [1.2, '万人', 12000, '人', 1], [5, '家', 5, '个', 1], [5, '项', 5, '种', 1], [5, '家', 5, '元', 0], [5, '家', 5, '%', 0], [5, '家', 5, '人', 0], [3, '%', 3, '个百分点', 0], [6.5, '万人', 6.5, '万人次', 0], [18640, '人次', 1.864, '万人次', 1], [1.6, '亿美元', 16000, '万美元', 1], [1.6, '亿美元', 1.6, '亿元', 0], [912, '£m', 0.912, '£bn', 1], [388.5, '$ million', 388500000, 'USD', 1], [4.1, '¥bn', 41, '亿元', 1], [4.1, '¥bn', 4.1, '£bn', 0], [47.8, 'million journeys', 47.8, 'm', 1], [21500, 'metres', 21.5, 'km', 1], [21500, 'metres', 21500, 'm', 1], [27400, '米', 27.4, '公里', 1], [20, '万平方米', 200000, '平方米', 1], [8, '/10万', 8, '1/10万', 1], [16.5, '件', 16.5, '件/万人', 1], [12, '亿元', 1200, 'million yuan', 1], [30, '万亩', 300000, '亩', 1], [25, '个工作日', 25, '天', 1], [4.2, '万人', 4.2, '万个', 0], [12000, 'jobs', 12, 'thousand jobs', 1], [52, 'people', 52, 'count', 1], [95, '%', 0.95, '', 0]];
  for (const [a, b, c, d, e] of U) ck(`unit ${a} ${b} ${e ? '=' : '≠'} ${c} ${d || '(none)'}`, sameQty(a, b, c, d) === !!e && sameQty(c, d, a, b) === !!e);
  const s1 = run(p => p); ck('gold as prediction scores 100%', full(s1) && s1.trapHits === 0, s1);
  const toBase = q => { if (!q) return q; const c = unitOf(q.unit)[0]; const nm = { CNY: '元', USD: 'USD', GBP: 'GBP', percent: '%', pp: '个百分点', person: '人', personTimes: '人次', mu: '亩', m2: '平方米', len: '米', kg: 'kg', kw: 'kW', day: '天', week: 'weeks', ugm3: 'ug/m3' }[c.dim]; if (!nm) return q; const k = x => x === undefined ? x : x * c.f; return { ...q, value: k(q.value), low: k(q.low), high: k(q.high), unit: nm }; };
  const s2 = run(p => ({ ...p, metrics: p.metrics.map(m => ({ ...m, target: toBase(m.target), actual: toBase(m.actual) })) })); ck('gold in base units scores 100%', full(s2), s2);
  const s3 = run((p, g) => ({ ...p, metrics: [...p.metrics, ...g.optional.map(o => ({ taskNo: o.task, name: o.name, target: o.target, actual: o.actual, attainment: null }))] })); ck('adding every optional metric is neutral', full(s3), s3);
  const s4 = run((p, g) => ({ ...p, metrics: p.metrics.map(m => ({ ...m, taskNo: m.taskNo === null ? null : 'T' + (100 + 7 * m.taskNo) })) })); ck('other task numbering is mapped', s4.pairAccuracy > 0.985, s4);
  const s5 = run(p => ({ ...p, metrics: p.metrics.map(m => ({ ...m, taskNo: null })) })); ck('unknown task numbers still align', s5.pairAccuracy > 0.985, s5);
  const s5b = run(p => ({ ...p, metrics: p.metrics.map(m => ({ ...m, taskNo: 1 })) })); ck('one task number for everything is treated as unknown', s5b.pairAccuracy > 0.95, s5b);
  const s5c = run(p => ({ ...p, metrics: p.metrics.map((m, i) => ({ ...m, taskNo: i + 1 })) })); ck('row-wise task numbers are mapped', s5c.pairAccuracy > 0.97, s5c);
  const s6 = run(p => ({ ...p, metrics: p.metrics.flatMap(m => [{ ...m, actual: null }, { ...m, target: null }]) })); ck('unlinked halves: values right, pairs wrong', s6.target.f > 0.99 && s6.actual.f > 0.99 && s6.both < 0.02, s6);
  const s7 = run((p, g) => ({ ...p, metrics: [...p.metrics, ...g.notMetrics.slice(0, 8).map(t => ({ taskNo: null, name: t, target: null, actual: { value: num(t), unit: '个' }, attainment: null })).filter(m => m.actual.value !== null)] })); ck('trap numbers cost precision and are listed', s7.actual.p < 0.9 && s7.trapHits >= 2 * golds.length && s7.actual.r > 0.999, s7);
  // shuffled / perturbed
  const s8 = run((p, g) => { const r = rng(g.file.length * 97 + g.metrics.length); const ac = p.metrics.map(m => m.actual); for (let i = ac.length - 1; i > 0; i--) { const j = Math.floor(r() * (i + 1)); [ac[i], ac[j]] = [ac[j], ac[i]]; } return { ...p, report: { ...p.report, quarter: p.report.quarter % 4 + 1 }, metrics: p.metrics.map((m, i) => ({ ...m, actual: ac[i] })), milestones: p.milestones.map(m => ({ ...m, status: m.status === 'done' ? 'in_progress' : 'done' })) }; }); ck('shuffled actuals collapse the pairs', s8.pairAccuracy < 0.35 && s8.period === 0 && s8.milestone < 0.2, s8);
  const s9 = run((p, g) => { const r = rng(g.metrics.length * 31 + 5); return { ...p, metrics: p.metrics.filter(() => r() > 0.15).map(m => { const x = r(); if (x < 0.15 && m.actual) return { ...m, actual: { ...m.actual, value: m.actual.value * 10 }, attainment: m.attainment && m.attainment * 10 }; if (x < 0.25 && m.target) return { ...m, target: { ...m.target, unit: '亿元' } }; if (x < 0.35) return { ...m, attainment: m.attainment === null ? null : m.attainment + 3 }; return m; }) }; }); ck('15% dropped, 25% of the rest perturbed', s9.pairAccuracy > 0.5 && s9.pairAccuracy < 0.8 && s9.attainmentOfRightPairs < 0.95, s9);
  const s0 = summary(total(golds.map(({ gold }) => scoreFile(null, gold)))); ck('missing predictions score zero', s0.pairAccuracy === 0 && s0.missingFiles === golds.length, s0);
  // families
  if (fs.existsSync(path.join(goldDir, 'families.json'))) {
  const fg = JSON.parse(fs.readFileSync(path.join(goldDir, 'families.json'), 'utf8')); const results = Object.fromEntries(golds.map(({ name, gold }) => [name, scoreFile(goldAsPrediction(gold), gold)])); const at = (f, id) => ({ file: f, i: golds.find(x => x.name === f).gold.metrics.findIndex(m => m.id === id) });
  const links = fg.families.flatMap(F => F.links.map(l => QUARTERS.filter(q => l[q]).map(q => at(F.files[q], l[q])))); const findings = fg.families.flatMap(F => F.findings.map(f => ({ type: f.type, ...at(...f.at.split('#')) })));
  const f1 = scoreFamilies({ links, findings }, fg, results); ck(`family gold scores 100% (${f1.links.tp} links, ${f1.findings.ok} findings)`, f1.links.fp === 0 && f1.links.fn === 0 && f1.findings.ok === f1.findings.n);
  const rot = links.map((g, i) => g.map((x, k) => k === 0 ? links[(i + 1) % links.length][0] : x)); const f2 = scoreFamilies({ links: rot, findings: [] }, fg, results); ck('rotated family links score lower', prf(f2.links).f < 0.6 && f2.findings.ok === 0);
  }
  // the same through files and the command line
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'score-')); for (const { name, gold } of golds) fs.writeFileSync(path.join(dir, name + '.json'), JSON.stringify(goldAsPrediction(gold))); const rs = scoreDir(dir, goldDir); ck('from files', full(summary(total(rs)))); fs.rmSync(dir, { recursive: true });
  console.log(bad ? `\n${bad} self-test failure(s)` : '\nself-test passed'); process.exit(bad ? 1 : 0);
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const av = process.argv.slice(2); const opt = k => { const i = av.indexOf(k); return i >= 0 ? av[i + 1] : null; }; const gd = opt('--gold') || GOLD_DIR;
  if (av.includes('--self-test')) selfTest(gd);
  else {
    const dir = av.find((a, i) => !a.startsWith('--') && !['--gold', '--only', '--misses'].includes(av[i - 1]));
    if (!dir) { console.error('usage: node score.mjs [--gold DIR] <predictions-dir> [--only NAME] [--misses N] [--json]   |   node score.mjs [--gold DIR] --self-test'); process.exit(2); }
    const rs = scoreDir(dir, gd, opt('--only')); if (!rs.length) { console.error('no gold files found'); process.exit(1); } let fam = null; const ff = path.join(dir, 'families.json'), gf = path.join(gd, 'families.json');
    if (fs.existsSync(ff) && fs.existsSync(gf)) fam = scoreFamilies(JSON.parse(fs.readFileSync(ff, 'utf8')), JSON.parse(fs.readFileSync(gf, 'utf8')), Object.fromEntries(rs.map(r => [r.name, r])));
    if (av.includes('--json')) console.log(JSON.stringify({ overall: summary(total(rs)), families: fam, files: rs.map(r => ({ name: r.name, ...summary(total([r])), misses: r.misses.map(m => ({ task: m.g.task, name: m.g.name, why: m.t })), traps: r.trapHits })) }, null, 1));
    else print(rs, Number(opt('--misses') ?? 25), fam);
  }
}
