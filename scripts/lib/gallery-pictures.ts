/** Takes the pictures of the gallery, the same way for pinning and for comparing. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { SECTION_NAMES, type SectionName } from './gallery-sections.ts';
import { buildGallery, GALLERY } from './build-gallery.ts';
import { halved } from './compare-pictures.ts';
import { launchOptions, type FoundBrowser } from './find-browser.ts';
import { PROJECT_ROOT } from './project-root.ts';
import type { Lang } from '../../server/domain/format.ts';

export const PINNED = join(PROJECT_ROOT, GALLERY, 'pinned');
/** The paints of every look, by the name of its picture. */
export const PINNED_PAINTS = join(PINNED, 'paints.json');

export interface GalleryLook {
  readonly section: SectionName;
  readonly lang: Lang;
  readonly theme: 'light' | 'dark';
  /** Name of the pinned file. */
  readonly file: string;
}

/** Every section in Chinese on paper and in English in the dark. */
export const GALLERY_LOOKS: readonly GalleryLook[] = SECTION_NAMES.flatMap((section) => [
  { section, lang: 'zh', theme: 'light', file: `${section}-zh-light.png` },
  { section, lang: 'en', theme: 'dark', file: `${section}-en-dark.png` },
]);

/** A section as it came out: its picture, halved, and the colours and sizes it was drawn with. */
export interface Exposure {
  readonly picture: PNG;
  /** How many texts and shapes have which colours and size: `text rgb(19, 32, 43) 14px 400` → 12. */
  readonly paints: Readonly<Record<string, number>>;
}

export interface RunningGallery {
  /** Takes one look; `css` changes it, to see that a change is noticed. */
  readonly take: (look: GalleryLook, css?: string) => Promise<Exposure>;
  readonly stop: () => Promise<void>;
}

/** Text without hinting and subpixels, one colour space: what differs between machines is left out. */
const EVEN = ['--font-render-hinting=none', '--disable-lcd-text', '--force-color-profile=srgb'];
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** Builds the gallery, serves it on a free port and starts a browser for it. */
export async function startGallery(found: FoundBrowser): Promise<RunningGallery> {
  const folder = mkdtempSync(join(tmpdir(), 'dabiao-gallery-'));
  await buildGallery(PROJECT_ROOT, folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(pathname === '/' ? '/index.html' : pathname);
    try {
      const bytes = readFileSync(join(folder, path));
      // Every look loads the same faces: once is enough.
      response.setHeader('cache-control', 'max-age=3600');
      response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
      response.end(bytes);
    } catch {
      response.statusCode = 404;
      response.end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const options = launchOptions(found);
  const browser = await chromium.launch({ ...options, args: [...options.args, ...EVEN] });
  const page = await browser.newPage({
    viewport: { width: 1120, height: 800 },
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  });
  return {
    take: (look, css) => takeLook(page, `http://127.0.0.1:${port}`, look, css),
    stop: async () => {
      await browser.close();
      await new Promise((resolve) => server.close(resolve));
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function takeLook(
  page: Page,
  url: string,
  { section, lang, theme }: GalleryLook,
  css = '',
): Promise<Exposure> {
  await page.goto(`${url}/?section=${section}&lang=${lang}&theme=${theme}`, { waitUntil: 'networkidle' });
  if (css !== '') await page.addStyleTag({ content: css });
  await page.waitForFunction(isDrawn);
  const paints = await page.evaluate(countPaints);
  const bytes = await page.screenshot({ fullPage: true, animations: 'disabled' });
  return { picture: halved(PNG.sync.read(bytes)), paints };
}

/** Runs in the page: the colours and sizes of every text and shape, each with how often it is used. */
function countPaints(): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const element of document.querySelectorAll('main *, dialog *')) {
    const { color, fill, stroke, fontSize, fontWeight, backgroundColor } = getComputedStyle(element);
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === 3 && node.nodeValue?.trim() !== '',
    );
    const isShape = element instanceof SVGGeometryElement || element instanceof SVGTextContentElement;
    const names = [
      ...(hasText && !isShape ? [`text ${color} ${fontSize} ${fontWeight}`] : []),
      ...(isShape ? [`shape ${fill} ${stroke}`] : []),
      ...(backgroundColor === 'rgba(0, 0, 0, 0)' ? [] : [`ground ${backgroundColor}`]),
    ];
    for (const name of names) counts[name.replaceAll(/url\([^)]*\)/g, 'url')] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

/** Runs in the page: every chart is drawn, every list has all its rows, every face has come. */
function isDrawn(): boolean {
  const charts = [...document.querySelectorAll('[role="img"] > div[aria-hidden="true"]')];
  const tables = [...document.querySelectorAll('table[aria-rowcount]')];
  return (
    document.fonts.status === 'loaded' &&
    document.querySelector('main h1') !== null &&
    charts.every((chart) => chart.querySelector('svg') !== null) &&
    tables.every(
      (table) => table.querySelectorAll('tr').length === Number(table.getAttribute('aria-rowcount')),
    )
  );
}
