import { createReader } from '../../../../bot/cards/kit/reader.ts';
import { runPlanCard } from '../../../../bot/cards/runs/run-plan.ts';
import { runResultCard } from '../../../../bot/cards/runs/run-result.ts';
import type { RunView } from '../../../../contract/reminders/runs.ts';
import type { DeliveryOutcome } from '../../../../domain/reminders/reminders.ts';
import { anOrganisation } from '../../../support/fixtures/builders.ts';
import { seeCard } from '../../../support/drivers/card-driver.ts';
import { instant } from '../../../support/fixtures/ids.ts';
import {
  aPlanView,
  aResultView,
  aRunView,
  EVERY_OUTCOME,
} from '../../../support/cases/run-cases.ts';

const reader = createReader('en', anOrganisation());
const AT = instant('2026-03-16T07:00:00.000Z');
const plan = (run: RunView) => seeCard(runPlanCard(aPlanView(run), reader).card);
const result = (run: RunView) => seeCard(runResultCard(aResultView(run), reader).card);
const times = (count: number, outcome: DeliveryOutcome): readonly DeliveryOutcome[] =>
  Array.from({ length: count }, () => outcome);
const PLANNED: DeliveryOutcome = { kind: 'planned' };
const SENT: DeliveryOutcome = { kind: 'sent', at: AT };

describe('the totals', () => {
  it('name each state that occurs, and add up to the plan', () => {
    const { text } = result(aRunView(EVERY_OUTCOME));
    const line = text.split('\n').find((one) => one.includes(' in all')) ?? '';
    const [all = '', ...parts] = line.split(' · ').toReversed();
    const counts = parts.map((part) => Number(/\d+$/.exec(part)?.[0]));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(EVERY_OUTCOME.length);
    expect(all).toBe(`${EVERY_OUTCOME.length} in all`);
    expect(line).not.toContain(' 0');
  });

  it('include people who are not on the page of rows', () => {
    const run = aRunView(times(3, PLANNED));
    const totals = { ...run.totals, planned: 9998, skipped: 2 };
    const card = plan({ ...run, totals, more: true });
    expect(card.text).toContain('9998 people would get a reminder');
    expect(card.text).toContain('10000 in the plan in all');
    expect(card.text).toContain('and 9995 others');
    expect(card.buttons).toContain('Send 9998 reminders');
  });
});

describe('the rows', () => {
  it('begin with those that need attention', () => {
    const { text } = result(
      aRunView([
        SENT,
        { kind: 'skipped', reason: 'answered' },
        { kind: 'unknown', at: AT },
        { kind: 'failed', reason: 'gone', at: AT },
      ]),
    );
    const names = text.split('\n').filter((line) => line.startsWith('Omistaja'));
    expect(names).toEqual(['Omistaja 4', 'Omistaja 3', 'Omistaja 1', 'Omistaja 2']);
  });

  it('of what failed name the remedy', () => {
    const { text } = result(aRunView([{ kind: 'failed', reason: 'not-authorised', at: AT }]));
    expect(text).toContain('Tell the operator: the credentials must be renewed.');
  });
});

describe('the buttons', () => {
  it.each<[string, Partial<RunView>, readonly DeliveryOutcome[], readonly string[]]>([
    ['under way', {}, [PLANNED, SENT], ['Look again', 'Cancel the rest']],
    ['with an unclear one', {}, [{ kind: 'unknown', at: AT }], ['Look again', 'Cancel the rest']],
    ['all sent, not yet finished', {}, [SENT], ['Look again']],
    ['finished', { finishedAt: AT }, [SENT], ['Plan a new run']],
    ['cancelled', { cancelledAt: AT }, [PLANNED], ['Look again']],
    ['cancelled and over', { cancelledAt: AT, finishedAt: AT }, [SENT], ['Plan a new run']],
  ])('of a run %s', (_, over, outcomes, buttons) => {
    expect(result(aRunView(outcomes, { sentAt: AT, ...over })).buttons).toEqual(buttons);
  });

  it('of an empty plan do not send', () => {
    const empty = aRunView([{ kind: 'skipped', reason: 'left' }]);
    expect(plan(empty).buttons).toEqual(['Plan again']);
    expect(plan(aRunView([PLANNED])).buttons).toEqual(['Send one reminder', 'Plan again']);
  });

  it('send the plan as shown, whatever was chosen since', () => {
    const pressed = plan(aRunView([PLANNED])).pressOf('Send one reminder');
    expect(pressed.data).toEqual({ v: 1, run: 'run-1', month: '2026-03' });
  });
});
