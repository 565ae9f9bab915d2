import { startDueSteps } from '../../../../bot/usecases/schedule/start-due-steps.ts';
import type { OpenedMonth } from '../../../../domain/common/month.ts';
import {
  anOrganisation,
  anAudit,
  anOpenedMonth,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { day, instant, month } from '../../../support/fixtures/ids.ts';
import { aScheduleWorld, type ScheduleWorld } from '../../../support/world/schedule-world.ts';

const HOUR_MS = 3_600_000;

/** Ticks at every full hour of the days. */
async function tickHourly(setting: ScheduleWorld, from: string, until: string): Promise<void> {
  for (let at = Date.parse(from); at <= Date.parse(until); at += HOUR_MS) {
    setting.setClock(new Date(at).toISOString());
    await startDueSteps(setting.context);
  }
}

async function tickAt(setting: ScheduleWorld, at: string): Promise<void> {
  setting.setClock(at);
  await startDueSteps(setting.context);
}

const opened = (of: string, closesOn: string): OpenedMonth =>
  anOpenedMonth({ month: month(of), closesOn: day(closesOn) });

/** Step and hour in UTC of each run of the month. */
async function ran(setting: ScheduleWorld, of: string): Promise<readonly string[]> {
  const runs = await setting.runs(month(of));
  return runs.map(([id, at]) => `${id.slice(13, -2)} ${at.slice(0, 13)}`);
}

describe('a month of the schedule', () => {
  it.each([
    [
      'in which summer time begins, in Helsinki',
      'Europe/Helsinki',
      opened('2026-03', '2026-03-31'),
      [
        'first 2026-03-02T06',
        'second 2026-03-09T06',
        'last-call 2026-03-27T06',
        'substitutes 2026-03-30T05',
        'list 2026-03-31T05',
      ],
    ],
    [
      'in which summer time begins, in Lisbon',
      'Europe/Lisbon',
      opened('2026-03', '2026-03-31'),
      [
        'first 2026-03-02T08',
        'second 2026-03-09T08',
        'last-call 2026-03-27T08',
        'substitutes 2026-03-30T07',
        'list 2026-03-31T07',
      ],
    ],
    [
      'in which winter time begins, in Helsinki',
      'Europe/Helsinki',
      opened('2026-10', '2026-10-27'),
      [
        'first 2026-10-01T05',
        'second 2026-10-08T05',
        'last-call 2026-10-23T05',
        'substitutes 2026-10-26T06',
        'list 2026-10-27T06',
      ],
    ],
    [
      'in which winter time begins, in Lisbon',
      'Europe/Lisbon',
      opened('2026-10', '2026-10-27'),
      [
        'first 2026-10-01T07',
        'second 2026-10-08T07',
        'last-call 2026-10-23T07',
        'substitutes 2026-10-26T08',
        'list 2026-10-27T08',
      ],
    ],
    [
      'that ends with a leap day',
      'Europe/Helsinki',
      opened('2028-02', '2028-02-29'),
      [
        'first 2028-02-01T06',
        'second 2028-02-08T06',
        'last-call 2028-02-25T06',
        'substitutes 2028-02-28T06',
        'list 2028-02-29T06',
      ],
    ],
    [
      'with Midsummer in it',
      'Europe/Helsinki',
      opened('2026-06', '2026-06-22'),
      [
        'first 2026-06-01T05',
        'second 2026-06-08T05',
        'last-call 2026-06-17T05',
        'substitutes 2026-06-18T05',
        'list 2026-06-22T05',
      ],
    ],
    [
      'that begins with New Year and ends before a weekend',
      'Europe/Helsinki',
      opened('2026-01', '2026-01-31'),
      [
        'first 2026-01-02T06',
        'second 2026-01-12T06',
        'last-call 2026-01-28T06',
        'substitutes 2026-01-29T06',
        'list 2026-01-30T06',
      ],
    ],
  ])('%s: every step once, at its hour', async (_, timeZone, one, wanted) => {
    const setting = await aScheduleWorld({ body: anOrganisation({ timeZone }), months: [one] });
    const { month: of, closesOn } = one;
    await tickHourly(setting, `${of}-01T00:00:00.000Z`, `${closesOn}T23:00:00.000Z`);
    expect(await ran(setting, of)).toEqual(wanted);
    const jobs = await setting.jobs();
    expect(jobs).toHaveLength(5);
    expect(jobs[0]).toMatchObject({ kind: 'fan-out', month: of, run: `step-${of}-first-1` });
  });
});

describe('December that closes in January', () => {
  it('continues after New Year beside January, and both may have a step on one day', async () => {
    const months = [opened('2026-12', '2027-01-12'), opened('2027-01', '2027-01-31')];
    const setting = await aScheduleWorld({ months });
    await tickHourly(setting, '2026-12-01T00:00:00.000Z', '2027-01-31T23:00:00.000Z');
    expect(await ran(setting, '2026-12')).toEqual([
      'first 2026-12-01T06',
      'second 2026-12-08T06',
      'last-call 2027-01-08T06',
      'substitutes 2027-01-11T06',
      'list 2027-01-12T06',
    ]);
    expect(await ran(setting, '2027-01')).toEqual([
      'first 2027-01-04T06',
      'second 2027-01-12T06',
      'last-call 2027-01-27T06',
      'substitutes 2027-01-28T06',
      'list 2027-01-29T06',
    ]);
  });
});

describe('no step is started', () => {
  it.each([
    ['before the time of day', '2026-03-02T05:59:59.000Z'],
    ['in the evening', '2026-03-02T16:00:00.000Z'],
    ['on a Saturday', '2026-03-07T08:00:00.000Z'],
    ['before the month opens', '2026-02-27T08:00:00.000Z'],
    ['after it closed', '2026-04-01T08:00:00.000Z'],
  ])('%s', async (_, at) => {
    const setting = await aScheduleWorld();
    await tickAt(setting, at);
    expect(await setting.steps(MARCH)).toEqual([]);
  });

  it.each([
    ['where nobody has saved a schedule', { schedule: 'none' }],
    ['while it is paused', { schedule: { pausedAt: instant('2026-02-20T08:00:00.000Z') } }],
    ['of a month left out', { schedule: { exceptions: [{ month: MARCH, skipped: true }] } }],
    ['where no month was opened', { months: [] }],
    [
      'of a month that was closed early',
      { months: [anOpenedMonth({ closedAt: instant('2026-03-02T05:00:00.000Z') })] },
    ],
    [
      'on a day off of the body',
      { body: anOrganisation({ calendar: { daysOff: [day('2026-03-02')] } }) },
    ],
  ] as const)('%s', async (_, options) => {
    const setting = await aScheduleWorld(options);
    await tickAt(setting, '2026-03-02T08:00:00.000Z');
    expect(await setting.steps(MARCH)).toEqual([]);
    expect(await setting.jobs()).toEqual([]);
  });
});

describe('after downtime', () => {
  it('each audience is reminded once, and the other steps are marked as superseded', async () => {
    const setting = await aScheduleWorld();
    await tickAt(setting, '2026-03-31T10:00:00.000Z');
    await tickAt(setting, '2026-03-31T11:00:00.000Z');
    expect(await setting.steps(MARCH)).toEqual([
      'first overtaken',
      'last-call planned',
      'list planned',
      'second overtaken',
      'substitutes planned',
    ]);
    expect(await setting.jobs()).toHaveLength(3);
  });

  it('a Friday’s step waits for Monday morning, and gives way to Monday’s own', async () => {
    const setting = await aScheduleWorld();
    await tickHourly(setting, '2026-03-02T00:00:00.000Z', '2026-03-26T23:00:00.000Z');
    await tickHourly(setting, '2026-03-27T16:00:00.000Z', '2026-03-30T23:00:00.000Z');
    expect((await ran(setting, '2026-03')).slice(2)).toEqual([
      'last-call 2026-03-30T05',
      'substitutes 2026-03-30T05',
    ]);
  });

  it('a step whose month has closed by then is not sent', async () => {
    const setting = await aScheduleWorld({ months: [opened('2026-05', '2026-05-31')] });
    await tickHourly(setting, '2026-05-29T16:00:00.000Z', '2026-06-02T23:00:00.000Z');
    expect(await setting.steps(month('2026-05'))).toEqual([]);
  });
});

it('a step without recipients is done, and nothing is queued', async () => {
  const setting = await aScheduleWorld();
  const { checkIns } = setting.context.stores;
  const [row] = await checkIns.board(MARCH);
  if (!row) throw new Error('The test expects a row on the board');
  const at = instant('2026-03-01T08:00:00.000Z');
  const excused = { by: PEOPLE.facilitator, at, reason: 'Loma' };
  await checkIns.excuse({ ...row.value, excused }, row.version, anAudit({ act: 'excuse' }));
  await tickAt(setting, '2026-03-02T08:00:00.000Z');
  await tickAt(setting, '2026-03-02T09:00:00.000Z');
  expect(await setting.steps(MARCH)).toEqual(['first nobody']);
  expect(await setting.jobs()).toEqual([]);
});
