import { rememberPlaces, wayBackTo } from '../../../../tab/lib/navigation/scroll-positions.ts';
import { month } from '../../../support/fixtures/ids.ts';

it('leads to the page itself after a reload, when earlier steps are forgotten', () => {
  window.history.replaceState({ step: 3 }, '', '#/goal/varaamo/2026-10');
  rememberPlaces();
  const back = wayBackTo({ kind: 'overview', month: month('2026-10') });
  expect(back.href).toBe('#/month/2026-10');
});
