import { parseDay } from '../../../../domain/common/month.ts';
import {
  excerpt,
  needingAttention,
  newestForecast,
  previousForecast,
} from '../../../../tab/features/overview/attention/attention-rules.ts';
import { untilWords } from '../../../../tab/features/overview/answer-status.tsx';
import { subGoalsOf } from '../../../../tab/components/tables/goals/sub-goals.ts';
import { tabWordsIn } from '../../../support/drivers/render-tab.tsx';
import {
  aMonth,
  aPortfolio,
  aPortfolioGoal,
  aTrajectory,
} from '../../../support/fixtures/tab/portfolio-and-goal.ts';

describe('what needs attention', () => {
  it('is sorted worst first, without goals that are or will be met', () => {
    expect(needingAttention(aPortfolio().goals).map((goal) => goal.standing)).toEqual([
      'will-not-be-met',
      'uncertain',
      'silent',
    ]);
  });

  it('is compared with the last month that had an answer, over silent months', () => {
    const goal = aPortfolioGoal('a', { name: 'A', trajectory: aTrajectory('wwu--n') });
    expect(previousForecast(goal, aMonth('2020-06').month)).toEqual({
      month: '2020-03',
      forecast: 'uncertain',
    });
    expect(newestForecast(goal)).toEqual({ month: '2020-06', forecast: 'will-not-be-met' });
  });

  it('has nothing to compare with before the first answer', () => {
    const goal = aPortfolioGoal('a', { name: 'A', trajectory: aTrajectory('--w') });
    expect(previousForecast(goal, aMonth('2020-03').month)).toBeUndefined();
  });
});

describe('an excerpt', () => {
  it('leaves a short text as it is', () => {
    expect(excerpt('Kaikki etenee.', 20)).toBe('Kaikki etenee.');
  });

  it('ends between words and without a trailing comma', () => {
    expect(excerpt('Tapahtumat peruttiin, eikä uusia tule.', 26)).toBe('Tapahtumat peruttiin…');
  });
});

it('sub-goals are the sections with a name', () => {
  const [first] = aPortfolio().goals;
  if (!first) throw new Error('The fixture has no goals.');
  expect(subGoalsOf(first).map((section) => section.id)).toEqual(['palvelutorit', 'lahiliikunta']);
});

describe('the deadline for answers', () => {
  const open = aMonth('2020-10', 'open');
  it.each([
    ['before the due day', open, '2020-10-15', 'Vastausaikaa on 15. lokakuuta asti.'],
    [
      'after it',
      open,
      '2020-10-16',
      'Määräaika on ohi, mutta vastata voi vielä 28. lokakuuta asti.',
    ],
    ['in a closed month', aMonth('2020-09'), '2020-10-16', 'Kuukausi on päättynyt.'],
    [
      'before the month opens',
      aMonth('2020-11', 'not-yet-open'),
      '2020-10-16',
      'Kysymykset lähtevät 1. marraskuuta.',
    ],
  ])('is said %s', (_when, month, today, sentence) => {
    const day = parseDay(today);
    if (!day) throw new Error('Not a day.');
    expect(untilWords(month, day, tabWordsIn('fi'))).toBe(sentence);
  });
});
