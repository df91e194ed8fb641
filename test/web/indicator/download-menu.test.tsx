import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ImageStyle } from '../../../web/charts/chart-image.ts';
import { DownloadMenu } from '../../../web/components/download-menu.tsx';
import { renderPage } from '../render-page.tsx';

const drawImage = vi.hoisted(() => vi.fn());
const saveFile = vi.hoisted(() => vi.fn());
vi.mock('../../../web/charts/draw-image.ts', () => ({ drawImage }));
vi.mock('../../../web/lib/save-file.ts', () => ({ saveFile }));

const FILE = new Blob(['x']);
const built: ImageStyle[] = [];
const IMAGES = ['quarters', 'gauge'].map((key) => ({
  key,
  label: key,
  name: `技术交易额_${key}`,
  build: (style: ImageStyle) => {
    built.push(style);
    return { backgroundColor: key };
  },
}));

async function open(): Promise<void> {
  renderPage(<DownloadMenu images={IMAGES} period="2021-Q3" />);
  fireEvent.click(screen.getByRole('button', { name: '导出图片' }));
  await screen.findByRole('button', { name: '下载 SVG' });
}

beforeEach(() => {
  vi.clearAllMocks();
  built.length = 0;
  drawImage.mockResolvedValue(FILE);
});

describe('DownloadMenu', () => {
  it('saves the first chart as a light PNG of 1600 × 900', async () => {
    await open();
    fireEvent.click(screen.getByRole('button', { name: '下载 PNG（2 倍）' }));
    await screen.findByText('已下载 2021Q3_技术交易额_quarters_1600x900@2x.png');
    expect(built).toEqual([{ width: 1600, height: 900, theme: 'light', background: 'paper' }]);
    expect(drawImage).toHaveBeenCalledExactlyOnceWith({ backgroundColor: 'quarters' }, built[0], 'png');
    expect(saveFile).toHaveBeenCalledExactlyOnceWith(FILE, '2021Q3_技术交易额_quarters_1600x900@2x.png');
  });

  it('saves what was chosen', async () => {
    await open();
    for (const name of ['gauge', '800×600', '深色', '透明'])
      fireEvent.click(screen.getByRole('button', { name }));
    fireEvent.click(screen.getByRole('button', { name: '下载 SVG' }));
    await screen.findByText('已下载 2021Q3_技术交易额_gauge_800x600_dark.svg');
    expect(built).toEqual([{ width: 800, height: 600, theme: 'dark', background: 'transparent' }]);
    expect(screen.getByRole('button', { name: '深色' }).getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByRole('button', { name: '浅色' }).getAttribute('aria-pressed')).toBe('false');
  });

  it('says that the picture failed, keeps the choice and can be tried again', async () => {
    drawImage.mockRejectedValueOnce(new Error('no canvas'));
    await open();
    fireEvent.click(screen.getByRole('button', { name: '下载 SVG' }));
    await screen.findByText('没有画成图片。可重试，或改存另一种格式');
    expect(saveFile).not.toHaveBeenCalled();
    await waitFor(() => {
      expect(screen.getByRole('button', { name: '下载 SVG' }).hasAttribute('disabled')).toBe(false);
    });
  });

  it('closes on Escape and gives the focus back, and on a click elsewhere', async () => {
    await open();
    const button = screen.getByRole('button', { name: '导出图片' });
    expect(button.getAttribute('aria-expanded')).toBe('true');
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(document.activeElement).toBe(button);
    fireEvent.click(button);
    fireEvent.pointerDown(document.body);
    expect(screen.queryByRole('button', { name: '下载 SVG' })).toBeNull();
  });

  it('asks for no chart when there is one only', () => {
    renderPage(<DownloadMenu images={IMAGES.slice(0, 1)} period="2021-Q3" />);
    fireEvent.click(screen.getByRole('button', { name: '导出图片' }));
    expect(screen.queryByRole('group', { name: '版式' })).toBeNull();
    expect(screen.getByRole('group', { name: '尺寸（像素）' })).toBeTruthy();
  });
});
