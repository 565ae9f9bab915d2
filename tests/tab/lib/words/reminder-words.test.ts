/** @jest-environment node */
import type { Language } from '../../../../domain/common/person.ts';
import { tabWordsIn } from '../../../support/drivers/render-tab.tsx';

describe('sentences about reminders with a number', () => {
  it.each<[Language, number, number, string]>([
    ['fi', 1, 14, '14 kysyttävästä yhdellä on jotain korjattavaa.'],
    ['fi', 14, 14, 'Kaikilla 14 kysyttävällä on jotain korjattavaa.'],
    ['sv', 3, 14, 'Av 14 som tillfrågas finns det något att åtgärda för 3.'],
    ['en', 1, 1, 'The only person who is asked needs attention.'],
  ])('say in %s that %d of %d need attention', (language, count, asked, sentence) => {
    expect(tabWordsIn(language).tab.reminders.needCare(count, asked)).toBe(sentence);
  });

  it.each<[Language, string, string]>([
    ['fi', 'Lähetä yhdelle', 'Lähetä 12 henkilölle'],
    ['sv', 'Skicka till en person', 'Skicka till 12 personer'],
    ['en', 'Send to one person', 'Send to 12 people'],
  ])('say in %s to how many a run is sent', (language, one, many) => {
    const { send } = tabWordsIn(language).tab.run;
    expect([send(1), send(12)]).toEqual([one, many]);
  });

  it.each<[Language, RegExp]>([
    ['fi', /kello 8\.00 /],
    ['sv', /klockan 8\.00 /],
    ['en', /at 08:00 /],
  ])('write the time of day as one does in %s', (language, time) => {
    expect(tabWordsIn(language).tab.schedule.running('08:00')).toMatch(time);
  });
});
