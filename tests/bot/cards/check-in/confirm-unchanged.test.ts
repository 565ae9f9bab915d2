import { confirmedCard } from '../../../../bot/cards/check-in/confirm-unchanged.ts';
import { readerIn } from '../../../../bot/cards/kit/reader-words.ts';
import { aBody, MARCH } from '../../../support/fixtures/builders.ts';
import { seeCard } from '../../../support/drivers/card-driver.ts';

const reader = readerIn('en', aBody());
const STAMP = { by: 'Aino Omistaja', at: '16 March, 9:00', month: MARCH, until: '31 March' };

it('counts as stored the goals that were stored, and names the reason of the other', () => {
  const goals = [{ name: 'Palvelutorit' }, { name: 'Varaamo', refusal: 'Already answered.' }];
  const { card, summary } = confirmedCard(goals, STAMP, reader);
  const lines = seeCard(card).text.split('\n');
  expect([summary, lines[0]]).toEqual(['One goal saved', 'One goal saved']);
  expect(lines).toContain('✓ Palvelutorit');
  expect(lines).not.toContain('✓ Varaamo');
  expect(lines).toContain('Varaamo: Already answered.');
});
