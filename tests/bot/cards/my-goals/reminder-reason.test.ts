import { createReader } from '../../../../bot/cards/kit/reader.ts';
import { reminderReasonCard } from '../../../../bot/cards/my-goals/reminder-reason.ts';
import type { ReminderReason } from '../../../../bot/views/my-goals.ts';
import { findCardFaults } from '../../../support/checks/card-faults.ts';
import { seeCard } from '../../../support/drivers/card-driver.ts';
import { anOrganisation, MARCH, PEOPLE } from '../../../support/fixtures/builders.ts';
import { instant, runId } from '../../../support/fixtures/ids.ts';

const reader = createReader('en', anOrganisation());
const SIRPA = { id: PEOPLE.facilitator, name: 'Sirpa Sihteeri' };
const AT = instant('2026-03-10T08:00:00.000Z');

function draw(reason: Partial<ReminderReason>) {
  const message = reminderReasonCard({ month: MARCH, goals: [], ...reason }, reader);
  expect(findCardFaults(message)).toEqual([]);
  const seen = seeCard(message.card);
  return { ...seen, lines: seen.text.split('\n') };
}

it('names the reason of each goal', () => {
  const { lines } = draw({
    goals: [
      { name: 'Palvelutorit', part: 'owner' },
      { name: 'Biennaali', part: 'project-manager' },
      { name: 'Perhehulinat', part: 'handed', from: SIRPA },
    ],
  });
  expect(lines.slice(-4)).toEqual([
    'Your goals',
    'Palvelutorit: you are the owner',
    'Biennaali: you are the project manager',
    'Perhehulinat: the check-in was handed to you by Sirpa Sihteeri',
  ]);
});

it('has no heading of goals for a person without goals', () => {
  const { lines } = draw({});
  expect(lines).toHaveLength(3);
  expect(lines).not.toContain('Your goals');
});

it.each([
  [undefined, /^No reminder of the month has been sent to you/],
  [false, /^The reminder run was sent by Sirpa Sihteeri, 10\/03\/2026, 10:00\.$/],
  [true, /Sirpa Sihteeri/],
] as const)('says how the reminder came (by the schedule: %p)', (isScheduled, words) => {
  const run = { id: runId('run-1'), by: SIRPA, at: AT, isScheduled: isScheduled ?? false };
  const { lines } = draw(isScheduled === undefined ? {} : { run });
  expect(lines[1]).toMatch(words);
  expect(lines[1]?.startsWith('The reminder run was sent by')).toBe(isScheduled === false);
});

it('leads back to the goals of the month', () => {
  const { buttons, pressOf } = draw({});
  expect(buttons).toHaveLength(1);
  expect(pressOf(buttons[0] ?? '')).toMatchObject({ verb: 'my-goals', data: { month: MARCH } });
});
