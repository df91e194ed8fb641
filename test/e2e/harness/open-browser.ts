import { chromium, type Browser } from 'playwright-core';
import { findBrowser, HOW_TO_GET_A_BROWSER, launchOptions } from '../../../scripts/lib/find-browser.ts';

/** Starts the browser that the test runner found, or looks for one when a file is run by itself. */
export async function openBrowser(): Promise<Browser> {
  const found = await findBrowser(process.env);
  if (found === null) throw new Error(HOW_TO_GET_A_BROWSER);
  return chromium.launch(launchOptions(found));
}
