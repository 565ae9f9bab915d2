import { readFileSync } from 'node:fs';
import { lazyPages } from '../../i18n/en/tab/lazy-pages.ts';
import { tab } from '../../i18n/en/tab/first-view/first-view.ts';
import { wordsIn } from '../../i18n/server-words.ts';
import { wordLeavesOf } from '../support/fixtures/word-leaves.ts';

const GUIDE = readFileSync(new URL('../../docs/guides/facilitator.md', import.meta.url), 'utf8');

describe("the facilitator's guide", () => {
  it('quotes only labels of the English cards and pages', () => {
    const texts = new Set(
      wordLeavesOf({ ...wordsIn('en'), tab, more: lazyPages }).map(({ value }) => value),
    );
    const labels = [...GUIDE.matchAll(/(?<!\w)_([^_\n]+)_(?!\w)/g)].map(([, label]) => label);

    expect(labels.length).toBeGreaterThan(0);
    expect(labels.filter((label) => !texts.has(label))).toEqual([]);
  });
});
