import type { Language } from '../../../../domain/common/person.ts';
import type { StandingTotals } from '../../../../domain/portfolio/portfolio.ts';
import { tabWordsIn } from '../../../support/drivers/render-tab.tsx';
import { aPortfolio } from '../../../support/fixtures/tab/portfolio-and-goal.ts';

const totals = (more: Partial<StandingTotals>): StandingTotals => ({
  met: 0,
  'will-be-met': 0,
  uncertain: 0,
  'will-not-be-met': 0,
  silent: 0,
  ...more,
});

describe('the headline', () => {
  const mixed = totals({ met: 3, 'will-be-met': 6, uncertain: 2, 'will-not-be-met': 1, silent: 2 });

  it.each<[Language, StandingTotals, boolean, string]>([
    [
      'fi',
      mixed,
      false,
      '14 tavoitteesta 9 toteutuu tai on jo toteutunut. Epävarmoja on 2, toteutumatta jää 1 ja vastausta vailla on 2.',
    ],
    [
      'sv',
      mixed,
      false,
      '9 av 14 mål uppnås eller har redan uppnåtts. 2 är osäkra, 1 uppnås inte och 2 saknar svar.',
    ],
    [
      'en',
      mixed,
      false,
      '9 of 14 goals will be met or are met. 2 are uncertain, 1 will not be met and 2 have no answer.',
    ],
    [
      'en',
      totals({ 'will-be-met': 3, silent: 1 }),
      true,
      '3 of your 4 goals will be met or are met. 1 has no answer.',
    ],
    [
      'fi',
      totals({ met: 2, 'will-be-met': 1 }),
      true,
      'Kaikki 3 tavoitettasi toteutuvat tai ovat jo toteutuneet.',
    ],
    ['sv', totals({ 'will-be-met': 5 }), false, 'Alla 5 mål uppnås eller har redan uppnåtts.'],
    ['fi', totals({ uncertain: 1 }), true, 'Tavoitteen toteutuminen on epävarmaa.'],
    ['sv', totals({ silent: 1 }), false, 'Målet saknar svar.'],
    ['en', totals({ 'will-not-be-met': 1 }), false, 'The goal will not be met.'],
    ['en', totals({}), false, 'There are no goals.'],
  ])('in %s says %j, own %s, as a sentence', (language, counts, own, sentence) => {
    expect(tabWordsIn(language).tab.overview.headline(counts, own)).toBe(sentence);
  });
});

describe('sentences with a month or a count', () => {
  it.each<[Language, string]>([
    ['fi', 'Lokakuussa on vastattu 11/14 tavoitteesta.'],
    ['sv', 'I oktober har 11 av 14 mål besvarats.'],
    ['en', '11 of 14 goals have been answered in October.'],
  ])('say in %s how many have answered', (language, sentence) => {
    const { tab, format } = tabWordsIn(language);
    const [october] = aPortfolio().months.slice(-1);
    if (!october) throw new Error('The fixture has no months.');
    expect(tab.overview.answered(format.monthName(october.month), 11, 14)).toBe(sentence);
  });

  it.each<[Language, string, string]>([
    ['fi', 'Viime kuukaudelta ei ole vastausta', '3 kuukaudelta peräkkäin ei ole vastausta'],
    ['sv', 'Svar saknas för den senaste månaden', 'Svar saknas för 3 månader i rad'],
    ['en', 'No answer for the latest month', 'No answer for 3 months in a row'],
  ])('are inflected in %s by the number of silent months', (language, one, three) => {
    const { silentMonths } = tabWordsIn(language).tab.overview;
    expect([silentMonths(1), silentMonths(3)]).toEqual([one, three]);
  });
});
