import { expect, it } from 'vitest';
import { startJourney } from './harness/journey.ts';
import { readReports, readScorecard } from './harness/read-api.ts';
import { importByApi, textFile } from './harness/upload.ts';

const { server, open } = startJourney({ DABIAO_SAMPLE: '0' });
/** Runs where somebody puts it into a page as anything but text. */
const ATTACK = '<img src=x onerror=window.hit=1>';
const SCRIPT = `<script>window.hit=1</script>`;
const REPORT = `云岭市林业局2021年度重点工作三季度完成情况
序号 | 重点工作任务 | 目标任务 | 工作举措 | 完成情况 | 责任单位 | 存在问题 | 下一步打算 |
1 | 营造林地${ATTACK}。 | 1.营造林地60公顷。 | 1.编制方案${SCRIPT}。 | 1.1-9月,营造林地48公顷${ATTACK}。2.方案${SCRIPT}已印发。 | 造林处${ATTACK} | 苗木${ATTACK}紧张。 | 完成补植${SCRIPT}任务。 |
`;
const PERIOD = 'period=2021-Q3';

async function send(method: string, path: string, body: unknown): Promise<void> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(server().url + path, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${path} answers ${response.status}: ${await response.text()}`);
}

/** The attack in every place that keeps words: text, file name, names, units, reasons, remarks. */
async function plant(): Promise<{ readonly report: string; readonly indicator: string }> {
  expect((await importByApi(server(), textFile(`${ATTACK}.txt`, REPORT))).status).toBe(201);
  const [report] = await readReports(server());
  const board = await readScorecard(server(), `?${PERIOD}`);
  const first = board.metrics[0]?.indicatorId ?? '';
  const org = encodeURIComponent(report?.org ?? '');
  const name = `${ATTACK}苗圃`;
  const path = `/api/organisations/${org}/indicators/${encodeURIComponent(name)}`;
  await send('PUT', path, { unit: '个', nameEn: `${ATTACK} nursery`, reason: SCRIPT });
  await send('PUT', `${path}/targets/2021`, { value: 9, reason: ATTACK });
  await send('PUT', `${path}/observations/2021-Q3`, { value: 7, reason: ATTACK });
  await send('POST', `/api/indicators/${first}/remarks`, { period: '2021-Q3', text: `${ATTACK}${SCRIPT}` });
  const { metrics } = await readScorecard(server(), `?${PERIOD}`);
  const planted = metrics.find((metric) => metric.name.includes('苗圃'))?.indicatorId;
  return { report: report?.id ?? '', indicator: planted ?? '' };
}

it('is shown as the text it is, on every page and in every picture', async () => {
  const { report, indicator } = await plant();
  expect(indicator).not.toBe('');
  const { page, goto, close, complaints } = await open();
  const paths = [
    `/?${PERIOD}`,
    `/indicators?${PERIOD}`,
    `/indicators/${indicator}?${PERIOD}`,
    `/compare?${PERIOD}`,
    `/tasks?${PERIOD}`,
    `/reports?${PERIOD}`,
    `/reports/${report}?${PERIOD}`,
    `/export?${PERIOD}&chart=trend&metric=${indicator}`,
    `/admin/log?${PERIOD}`,
    `/admin/indicators?${PERIOD}&metric=${indicator}`,
    `/admin/sheet?${PERIOD}&year=2021`,
    `/organisations?${PERIOD}`,
  ];
  for (const path of paths) {
    await goto(`${path}&lang=en`);
    await page.locator('main h1').first().waitFor();
    const found = await page.evaluate(() => [
      'hit' in window,
      document.querySelectorAll('img[src="x"], main script').length,
    ]);
    expect(found, path).toEqual([false, 0]);
  }
  expect(await page.locator('body').innerText()).not.toContain('undefined');
  await goto(`/indicators/${indicator}?${PERIOD}&lang=zh`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(ATTACK);
  // The page's policy would have told of whatever it had to stop.
  expect(complaints).toEqual([]);
  for (const kind of ['trend', 'gauge']) {
    const response = await page.goto(
      `${server().url}/api/indicators/${indicator}/chart.svg?${PERIOD}&kind=${kind}&lang=zh`,
    );
    expect(response?.status()).toBe(200);
    expect(response?.headers()['content-type'], kind).toMatch(/^image\/svg\+xml/);
    expect(
      await page.evaluate(() => [
        'hit' in window,
        document.querySelectorAll('script, image[href="x"]').length,
      ]),
    ).toEqual([false, 0]);
  }
  await close();
});
