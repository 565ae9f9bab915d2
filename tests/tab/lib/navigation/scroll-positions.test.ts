import { rememberPlaces, wayBackTo } from '../../../../tab/lib/navigation/scroll-positions.ts';
import { month } from '../../../support/fixtures/ids.ts';

const OCTOBER = month('2026-10');

async function go(hash: string): Promise<void> {
  const arrived = new Promise((resolve) =>
    window.addEventListener('hashchange', resolve, { once: true }),
  );
  window.location.hash = hash;
  await arrived;
}

it('leads back to the last place on the page, with what was chosen there', async () => {
  rememberPlaces();
  await go('#/?forecast=uncertain');
  await go('#/goal/varaamo/2026-10');
  const back = wayBackTo({ kind: 'overview', month: OCTOBER });
  expect(back.href).toBe('#/?forecast=uncertain');
});

it('leads to the page itself when the reader has only been in another month of it', async () => {
  await go('#/themes/2026-09');
  await go('#/theme/toimivin-kaupunki/2026-10');
  expect(wayBackTo({ kind: 'themes', month: OCTOBER }).href).toBe('#/themes/2026-10');
});
