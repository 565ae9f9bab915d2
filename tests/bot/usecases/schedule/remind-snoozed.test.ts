import { remindSnoozed } from '../../../../bot/usecases/schedule/remind-snoozed.ts';
import { openMonth } from '../../../../bot/usecases/months/open-month.ts';
import { snoozeReminders } from '../../../../bot/usecases/my-goals/snooze-reminders.ts';
import { submitCheckIn } from '../../../../bot/usecases/check-in/submit-check-in.ts';
import {
  aGoal,
  anActor,
  anAudit,
  anOpenedMonth,
  aSectionAnswer,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { day, goalId, instant, month } from '../../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, deputy, outsider } = PEOPLE;
const APRIL = month('2026-04');
const facilitator = anActor({ id: PEOPLE.facilitator, roles: ['facilitator'] });

let bot: Harness;
beforeEach(async () => {
  // Tuesday 10 March; three working days later is Friday 13.
  bot = await startHarness();
  await bot.say(owner, 'ohje');
  await snoozeReminders(bot.context, anActor(), { month: MARCH, days: 3 });
});
afterEach(() => bot.stop());

const reminded = () =>
  bot.connector.posted.flatMap(({ activity, conversation }) =>
    String(activity.summary).includes('odottaa') ? [conversation] : [],
  );
const reminders = () => reminded().length;

async function wakeAt(at: string): Promise<number> {
  bot.setClock(instant(at));
  await remindSnoozed(bot.context);
  await bot.settle();
  return reminders();
}

it('reminds once on the requested day, in working hours', async () => {
  expect(await wakeAt('2026-03-12T08:00:00.000Z')).toBe(0);
  expect(await wakeAt('2026-03-13T05:30:00.000Z')).toBe(0);
  expect(await wakeAt('2026-03-13T06:30:00.000Z')).toBe(1);
  expect(await wakeAt('2026-03-13T07:30:00.000Z')).toBe(1);
  expect(await wakeAt('2026-03-16T07:30:00.000Z')).toBe(1);
});

it('catches up on the next working day when nothing ran on the day', async () => {
  expect(await wakeAt('2026-03-14T08:00:00.000Z')).toBe(0);
  expect(await wakeAt('2026-03-16T08:00:00.000Z')).toBe(1);
});

it('reminds once when two servers wake at the same time', async () => {
  bot.setClock(instant('2026-03-13T08:00:00.000Z'));
  await Promise.all([remindSnoozed(bot.context), remindSnoozed(bot.context)]);
  await bot.settle();
  expect(reminders()).toBe(1);
});

it('sends nothing and plans no run for a person who has answered meanwhile', async () => {
  await submitCheckIn(bot.context, anActor(), {
    goal: goalId('palvelutorit'),
    month: MARCH,
    basedOn: 0,
    submission: 'submission-1',
    sections: [aSectionAnswer()],
  });
  expect(await wakeAt('2026-03-13T08:00:00.000Z')).toBe(0);
  expect(await bot.context.stores.runs.list(MARCH)).toEqual([]);
});

it('does nothing once the month has closed, and nothing where no month was opened', async () => {
  expect(await wakeAt('2026-04-01T08:00:00.000Z')).toBe(0);
  expect(await wakeAt('2028-04-03T08:00:00.000Z')).toBe(0);
});

it('counts working days without holidays, and sends nothing on one', async () => {
  await openMonth(bot.context, facilitator, anOpenedMonth({ month: APRIL }));
  bot.setClock(instant('2026-04-01T08:00:00.000Z'));
  const wish = await snoozeReminders(bot.context, anActor(), { month: APRIL, days: 3 });
  expect(wish.until).toBe('2026-04-08');
  const soon = await snoozeReminders(bot.context, anActor(), { month: APRIL, days: 1 });
  expect(soon.until).toBe('2026-04-02');
  expect(await wakeAt('2026-04-03T08:00:00.000Z')).toBe(0);
  expect(await wakeAt('2026-04-06T08:00:00.000Z')).toBe(0);
  expect(await wakeAt('2026-04-07T06:00:00.000Z')).toBe(1);
});

it('reminds of the older of two open months, too', async () => {
  const later = anOpenedMonth({ month: APRIL, opensOn: day('2026-03-12') });
  await openMonth(bot.context, facilitator, later);
  expect(await wakeAt('2026-03-13T08:00:00.000Z')).toBe(1);
});

it('reminds only the person whose day has come, not others who wait', async () => {
  await bot.stop();
  bot = await startHarness({
    goals: [aGoal(), aGoal({ id: goalId('varaamo'), order: 2, name: 'Varaamo', owners: [deputy] })],
  });
  for (const person of [owner, deputy]) await bot.say(person, 'ohje');
  const sirpa = anActor({ id: deputy, name: 'Sirpa Sijainen' });
  await snoozeReminders(bot.context, sirpa, { month: MARCH, days: 3 });
  expect(await wakeAt('2026-03-13T08:00:00.000Z')).toBe(1);
  const [run, ...others] = await bot.context.stores.runs.list(MARCH);
  expect(others).toEqual([]);
  expect(reminded()).toEqual([`chat-${deputy}`]);
  expect(run?.value).toMatchObject({ plannedBy: deputy, sentBy: deputy });
});

it('passes over a person who has no goal any more', async () => {
  const { snoozes } = bot.context.stores;
  const gone = { month: MARCH, person: outsider, until: day('2026-03-13') };
  await snoozes.save(gone, undefined, anAudit());
  expect(await wakeAt('2026-03-13T08:00:00.000Z')).toBe(1);
});
