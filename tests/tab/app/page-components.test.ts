import { PAGE_KINDS, type PageKind } from '../../../contract/routes.ts';
import { PAGES } from '../../../tab/app/page-components.ts';
import { GoalPage } from '../../../tab/features/goal/goal-page.tsx';

describe('the components of the pages', () => {
  it('has one for each route', () => {
    expect(Object.keys(PAGES).sort()).toEqual([...PAGE_KINDS].sort());
  });

  it('does not compile without one, or with that of a page with other parameters', () => {
    const { cards: _, ...others } = PAGES;
    // @ts-expect-error The page of the cards has no component.
    const incomplete: Readonly<Record<PageKind, unknown>> = others;
    // @ts-expect-error The page of a theme has no goal.
    const wrong: typeof PAGES = { ...PAGES, theme: GoalPage };
    expect([incomplete, wrong]).toHaveLength(2);
  });
});
