import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** A page on which fewer rules hold than this has nothing on it. */
const FEWEST_RULES = 10;

/**
 * What axe has against a page as it stands, a line each; none where all is well. A page without content is a finding
 * too. The pages hold no frames of other origins, so the check runs in the page itself, without a second one.
 */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode(true).withTags(TAGS);
  const { violations, passes } = await axe.options({ resultTypes: ['violations'] }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
  return passes.length < FEWEST_RULES ? [...found, `only ${passes.length} rules hold: nothing there`] : found;
}

/** The same, and whether anything sticks out sideways. */
export async function sightFindings(page: Page): Promise<readonly string[]> {
  const found = await axeFindings(page);
  const isWide = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  );
  return isWide ? [...found, 'scrolls sideways'] : found;
}
