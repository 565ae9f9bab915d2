/** @jest-environment node */
import type { RunSummary } from '../../../../contract/reminders/runs.ts';
import type { DeliveryOutcome, DeliveryState } from '../../../../domain/reminders/reminders.ts';
import {
  stageOfRun,
  totalsInWords,
  type RunStage,
} from '../../../../tab/components/words/run-words.ts';
import { remediesInWords } from '../../../../tab/features/reminders/owner-problem-words.ts';
import {
  NOTHING_CHOSEN,
  planRequest,
  type PlanChoice,
} from '../../../../tab/features/reminders/plan-request.ts';
import {
  besidesInWords,
  whyInWords,
} from '../../../../tab/features/run/deliveries/delivery-words.ts';
import { applyUpdate, type ShownRun } from '../../../../tab/features/run/live/use-shown-run.ts';
import { rowsOfPage } from '../../../../tab/features/run/deliveries/loaded-rows.ts';
import { goalId, instant } from '../../../support/fixtures/ids.ts';
import { tabWordsIn } from '../../../support/drivers/render-tab.tsx';
import { aDelivery, aRunView, OCTOBER, sentRun } from '../../../support/fixtures/tab/reminders.ts';
import { remedyFor } from '../../../../i18n/delivery-remedy.ts';

const words = tabWordsIn('en');
const AT = instant('2020-10-05T06:00:00.000Z');

describe('the stage of a run', () => {
  it.each<[Partial<RunSummary>, RunStage]>([
    [{}, 'plan'],
    [{ cancelledAt: AT }, 'discarded'],
    [{ ...sentRun }, 'under-way'],
    [{ ...sentRun, finishedAt: AT }, 'finished'],
    [{ ...sentRun, cancelledAt: AT }, 'cancelled'],
    [{ ...sentRun, cancelledAt: AT, finishedAt: AT }, 'cancelled'],
  ])('of %j is %s', (more, stage) => {
    expect(stageOfRun(aRunView([], more))).toBe(stage);
  });
});

describe('the totals of a run', () => {
  it('list the states that occur, worst first', () => {
    const { totals } = aRunView([
      aDelivery(1, 'sent'),
      aDelivery(2, 'sent'),
      aDelivery(3, 'failed'),
      aDelivery(4, 'skipped'),
    ]);
    expect(totalsInWords(totals, words)).toBe('1 failed, 2 sent and 1 left out');
  });

  it('say so when there are no recipients', () => {
    expect(totalsInWords(aRunView([]).totals, words)).toBe('nobody');
  });
});

describe('a row of a run', () => {
  it.each<[DeliveryState, DeliveryOutcome | undefined, RegExp, RegExp | undefined]>([
    ['planned', undefined, /^the goal waits/, undefined],
    ['queued', undefined, /^in the queue since 05\/10\/2020/, undefined],
    ['sending', undefined, /^being sent since/, undefined],
    ['retrying', undefined, /^Teams is busy; next try 09:00$/, undefined],
    ['sent', undefined, /^sent 05\/10\/2020, 09:00$/, undefined],
    ['answered', undefined, /has answered since$/, undefined],
    ['skipped', { kind: 'skipped', reason: 'answered' }, /every goal/, undefined],
    ['skipped', { kind: 'skipped', reason: 'snoozed' }, /later/, undefined],
    ['skipped', { kind: 'skipped', reason: 'left' }, /no longer works/, /register/],
    ['skipped', { kind: 'skipped', reason: 'blocked' }, /blocked/, /unblock/],
    ['failed', { kind: 'failed', reason: 'too-large', at: AT }, /too large.*09:00/, /operator/],
    ['unknown', undefined, /may have arrived/, /next working day/],
  ])('that is %s, %j, says why and what to do', (state, outcome, why, remedy) => {
    const row = aDelivery(1, state, outcome && { outcome });
    expect(whyInWords(row, 'owners', words)).toMatch(why);
    if (remedy) expect(remedyFor(row.outcome, words.common.reminders)).toMatch(remedy);
    else expect(remedyFor(row.outcome, words.common.reminders)).toBeUndefined();
  });

  it('shows the result of an installation and of an earlier attempt', () => {
    const row = aDelivery(1, 'sent', {
      install: { kind: 'failed', at: AT, reason: 'not-allowed' },
      unknownAt: AT,
    });
    expect(besidesInWords(row, words)).toEqual([
      'installing is not allowed',
      'sent again, because the sending of 05/10/2020, 09:00 was unclear',
    ]);
  });
});

describe('the request for a new plan', () => {
  const goal = goalId('biennaali');

  it.each<[Partial<PlanChoice>, object]>([
    [{}, { audience: 'owners' }],
    [{ who: 'unclear' }, { audience: 'owners', selection: { who: 'unclear' } }],
    [
      { audience: 'substitutes', themes: ['palvelut'], goals: [goal] },
      { audience: 'substitutes', selection: { themes: ['palvelut'], goals: [goal] } },
    ],
    [{ audience: 'facilitators', goals: [goal] }, { audience: 'facilitators' }],
    [{ redirectToMe: true }, { audience: 'owners', redirectToMe: true }],
  ])('with %j is %j', (choice, request) => {
    expect(planRequest(OCTOBER, { ...NOTHING_CHOSEN, ...choice })).toEqual({
      month: OCTOBER,
      ...request,
    });
  });
});

describe('the remedy for a person before a run', () => {
  it('appears once when two problems have the same remedy', () => {
    expect(remediesInWords(['never-reached', 'no-deputy', 'never-reached'], words)).toEqual([
      'Ask them to open Ennuste in Teams.',
      'Add a deputy for the goal in the register.',
    ]);
  });
});

describe('the run on screen', () => {
  const first = aRunView([aDelivery(1, 'queued'), aDelivery(2, 'queued')], sentRun);
  const shown: ShownRun = {
    run: first,
    rows: rowsOfPage(first),
    liveness: 'connecting',
    at: AT,
  };
  const later = instant('2020-10-05T06:01:00.000Z');

  it('applies changes, with the totals and the time', () => {
    const summary = aRunView([aDelivery(1, 'sent'), aDelivery(2, 'queued')], sentRun);
    const changed = [aDelivery(1, 'sent')];
    const next = applyUpdate(shown, {
      kind: 'progress',
      progress: { summary, changed },
      at: later,
    });
    expect([next.run.totals.sent, next.at, next.rows.known.size]).toEqual([1, later, 2]);
  });

  it('keeps the rows when only the line to the server has changed', () => {
    const next = applyUpdate(shown, { kind: 'liveness', liveness: 'offline' });
    expect([next.liveness, next.rows, next.at]).toEqual(['offline', shown.rows, AT]);
  });
});
