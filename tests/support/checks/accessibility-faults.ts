import type { AxeResults, RunOptions } from 'axe-core';
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

import { pathInPackage } from '../../../infra/project-paths.ts';

declare const axe: { run(at: object, options: RunOptions): Promise<AxeResults> };

/** Axe rules whose result depends on the theme. */
const COLOURS: readonly string[] = ['color-contrast', 'link-in-text-block'];

/** Axe checks the size of targets only if it is asked to. */
const TARGETS = 'target-size';

const OPTIONS: Readonly<Record<'everything' | 'colours' | 'words' | 'targets', RunOptions>> = {
  everything: {},
  colours: { runOnly: [...COLOURS] },
  words: { rules: Object.fromEntries(COLOURS.map((rule) => [rule, { enabled: false }])) },
  targets: { runOnly: [TARGETS] },
};

/** Evaluates axe in the page, because the content security policy blocks other scripts. */
export async function injectAxe(page: Page): Promise<void> {
  await page.evaluate(readFileSync(pathInPackage('axe-core/axe.min.js'), 'utf8'));
}

/** Returns all violations that axe finds, or only those of the rules that `what` names. */
export async function accessibilityFaultsIn(
  page: Page,
  what: keyof typeof OPTIONS,
): Promise<readonly string[]> {
  return page.evaluate(async (options) => {
    // Leaves out the elements that Fluent adds to trap the focus, because they are not content.
    const at = { exclude: ['[data-tabster-dummy]'] };
    const { violations } = await axe.run(at, { ...options, resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} ${failureSummary}`),
    );
  }, OPTIONS[what]);
}

/**
 * Waits for animations to end, because a colour in the middle of a transition belongs to neither
 * theme.
 */
export async function waitForAnimations(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document.getAnimations().every((one) => one.playState !== 'running'),
  );
}
