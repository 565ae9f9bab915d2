import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

import { packageFile } from '../../../infra/root.ts';

declare const axe: { run(at: object, options: RunOptions): Promise<AxeResults> };

/** All that a theme changes. */
const COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** Brings axe into the page, past the policy that keeps out every script but the tab's own. */
export async function injectAxe(page: Page): Promise<void> {
  await page.evaluate(readFileSync(packageFile('axe-core/axe.min.js'), 'utf8'));
}

/** What axe finds in the page: everything, what a theme changes, or what a language does. */
export async function accessibilityFaultsIn(
  page: Page,
  what: 'everything' | 'colours' | 'words',
): Promise<readonly string[]> {
  return page.evaluate(
    async ({ rules, isEveryRule }) => {
      // Elements of Fluent that catch the focus, and are no content.
      const at = { exclude: ['[data-tabster-dummy]'] };
      const off = { enabled: false };
      const options = isEveryRule
        ? { rules: Object.fromEntries(rules.map((rule) => [rule, off])) }
        : { runOnly: [...rules] };
      const { violations } = await axe.run(at, { ...options, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
      );
    },
    { rules: what === 'everything' ? [] : COLOURS, isEveryRule: what !== 'colours' },
  );
}

/** Waits for what fades or moves to stand still; colours between two themes are of neither. */
export async function waitForAnimations(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every((one) => one.playState !== 'running'),
  );
}
