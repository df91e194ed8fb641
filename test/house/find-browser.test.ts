import { describe, expect, it } from 'vitest';
import { findBrowser, knownBrowserPaths } from '../../scripts/lib/find-browser.ts';

describe('knownBrowserPaths', () => {
  it.each([
    ['linux', {}, '/usr/bin/chromium'],
    ['darwin', {}, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', { HOME: '/h/me' }, '/h/me/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ['win32', { PROGRAMFILES: 'C:\\P' }, 'C:\\P\\Google\\Chrome\\Application\\chrome.exe'],
    ['win32', { 'PROGRAMFILES(X86)': 'D:\\P' }, 'D:\\P\\Microsoft\\Edge\\Application\\msedge.exe'],
  ] as const)('knows where %s keeps browsers (%o)', (platform, env, path) => {
    expect(knownBrowserPaths(platform, env)).toContain(path);
  });
});

describe('findBrowser', () => {
  it('takes no other browser where CHROME_PATH names one that does not run', async () => {
    expect(await findBrowser({ CHROME_PATH: process.execPath + '-gone' })).toBeNull();
  });
});
