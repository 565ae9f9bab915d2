import { screen, within } from '@testing-library/react';
import type { CheckView, ServiceView } from '../../../../contract/service/service.ts';
import { SERVICE_CHECKS, SERVICE_STATES } from '../../../../contract/service/service.ts';
import { ServicePage } from '../../../../tab/features/service/service-page.tsx';
import {
  aClient,
  pseudoTabWords,
  renderTab,
  tabWordsIn,
  textOf,
} from '../../../support/drivers/render-tab.tsx';
import { findUntranslatedTexts } from '../../../support/checks/untranslated.ts';
import { instant } from '../../../support/fixtures/ids.ts';
import { aMe } from '../../../support/fixtures/tab/portfolio-and-goal.ts';

const AT = instant('2026-03-10T08:00:00.000Z');
const well: readonly CheckView[] = [
  { check: 'tables', state: 'well', figure: 12 },
  { check: 'queue', state: 'well', figure: 0 },
  { check: 'ticks', state: 'well', at: AT },
];

const aService = (over: Partial<ServiceView> = {}): ServiceView => ({
  at: AT,
  server: { version: '1.0.0', instance: 'app-1', startedAt: AT, doesWork: true },
  checks: well,
  off: ['presence'],
  events: [],
  ...over,
});

const show = (answer: ServiceView, words = tabWordsIn('fi')) =>
  renderTab(<ServicePage me={aMe({ roles: ['facilitator'] })} />, {
    client: aClient({ '/service': answer }),
    words,
  });

const heading = async () => textOf(await screen.findByRole('heading', { level: 1 }));
const rowOf = async (text: string) => {
  await screen.findByRole('heading', { level: 1 });
  return textOf(screen.getAllByRole('row').find((one) => within(one).queryByText(text)));
};

it('says in its heading that all is well, and lists what is turned off', async () => {
  show(aService());
  expect(await heading()).toBe('Kaikki on kunnossa.');
  expect(screen.getByText('Poissaolot (PRESENCE)')).toBeTruthy();
  expect(screen.getByText('Ei varoituksia eikä virheitä.')).toBeTruthy();
});

it('names what is not well in words, with the remedy beside it', async () => {
  show(aService({ checks: [...well, { check: 'clock', state: 'broken', figure: -300 }] }));
  expect(await heading()).toBe('Yksi asia vaatii huomiota.');
  expect(await rowOf('Palvelimen kello')).toMatch(
    /Ei kunnossa .*Kello eroaa tallennustilin kellosta −300 s.*\(NTP\)/,
  );
});

it('lists the errors by their names in the log', async () => {
  show(aService({ events: [{ event: 'tick-fault', level: 'error', count: 3, lastAt: AT }] }));
  expect(await rowOf('tick-fault')).toMatch(/tick-fault .*Virhe .*3 /);
});

it.each(SERVICE_STATES)('has no text of its own where every check is %s', async (state) => {
  const checks = SERVICE_CHECKS.map((check): CheckView => ({ check, state, figure: 7, at: AT }));
  const answer = aService({
    checks,
    events: [{ event: 'tick-fault', level: 'warn', count: 1, lastAt: AT }],
  });
  show(answer, pseudoTabWords());
  await screen.findByRole('heading', { level: 1 });
  expect(findUntranslatedTexts(document.body, [answer])).toEqual([]);
});
