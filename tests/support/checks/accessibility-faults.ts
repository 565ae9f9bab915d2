import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

import { pathInPackage } from '../../../infra/project-paths.ts';

declare const axe: { run(at: object, options: RunOptions): Promise<AxeResults> };

/** Axe rules whose result depends on the theme. */
const COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** Axe leaves out the size of targets unless it is asked. */
const TARGETS = 'target-size';

const OPTIONS: Readonly<Record<'everything' | 'colours' | 'words' | 'targets', RunOptions>> = {
  everything: {},
  colours: { runOnly: [...COLOURS] },
  words: { rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) },
  targets: { runOnly: [TARGETS] },
};

/** Adds axe to the page despite the content security policy, which allows only the tab's scripts. */
export async function injectAxe(page: Page): Promise<void> {
  await page.evaluate(readFileSync(pathInPackage('axe-core/axe.min.js'), 'utf8'));
}

/** Axe violations: all of them, or only those that depend on the theme, the language or the width. */
export async function accessibilityFaultsIn(
  page: Page,
  what: keyof typeof OPTIONS,
): Promise<readonly string[]> {
  return page.evaluate(async (options) => {
    // Focus traps of Fluent, which are not content.
    const at = { exclude: ['[data-tabster-dummy]'] };
    const { violations } = await axe.run(at, { ...options, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, OPTIONS[what]);
}

/**
 * Waits for animations to end, because colours in the middle of a transition belong to neither
 * theme.
 */
export async function waitForAnimations(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every((one) => one.playState !== 'running'),
  );
}
