import { parseDay, parseInstant, parseMonth } from '../../domain/common/month.ts';
import { LANGUAGES, type Language } from '../../domain/common/person.ts';
import { lazyPages as enMore } from '../../i18n/en/tab/lazy-pages.ts';
import { tab as enTab } from '../../i18n/en/tab/first-view/first-view.ts';
import { lazyPages as fiMore } from '../../i18n/fi/tab/lazy-pages.ts';
import { tab as fiTab } from '../../i18n/fi/tab/first-view/first-view.ts';
import { formatFor } from '../../i18n/format/format.ts';
import type { AllWords } from '../../i18n/types/all-words.ts';
import { lazyPages as svMore } from '../../i18n/sv/tab/lazy-pages.ts';
import { tab as svTab } from '../../i18n/sv/tab/first-view/first-view.ts';
import { wordsIn } from '../../i18n/server-words.ts';
import { wordLeavesOf, textWith, type WordLeaf } from '../support/fixtures/word-leaves.ts';

const TAB: Readonly<Record<Language, AllWords['tab'] & AllWords['lazyPages']>> = {
  fi: { ...fiTab, ...fiMore },
  sv: { ...svTab, ...svMore },
  en: { ...enTab, ...enMore },
};
const leavesIn = (language: Language): readonly WordLeaf[] =>
  wordLeavesOf({ ...wordsIn(language), tab: TAB[language] });
const leaves: Readonly<Record<Language, readonly WordLeaf[]>> = {
  fi: leavesIn('fi'),
  sv: leavesIn('sv'),
  en: leavesIn('en'),
};

/** These take an object (refusal details, totals, a change) and have tests of their own. */
const isSpecial = ({ path }: WordLeaf): boolean =>
  path.startsWith('bot.refusal.') ||
  path.startsWith('bot.legalPages.') ||
  path.endsWith('.headline') ||
  ['tab.months.answered', 'tab.register.trail.partChanged'].includes(path);
const isFunction = ({ value }: WordLeaf): boolean => typeof value === 'function';

const mark = (index: number): string => `«${index}»`;
const argumentsOf = (word: unknown): readonly unknown[] =>
  typeof word === 'function' ? Array.from({ length: word.length }, (_, index) => mark(index)) : [];

/** Every type that an argument may have: a text or number, or a list of them. */
const shapes = (index: number): readonly unknown[] => [mark(index), [mark(index)]];
const COUNTS = [0, 1, 2, 1234];
const MANY = [...COUNTS, true, false, [], ['a', 'b']];

function isUsed(word: unknown, index: number): boolean {
  const given = argumentsOf(word);
  const say = (value: unknown): string | undefined => textWith(word, given.with(index, value));
  const shows = shapes(index).some((shape) => say(shape)?.includes(mark(index)));
  const reacts = new Set(MANY.map(say).filter((rendered) => rendered !== undefined)).size > 1;
  return shows || reacts;
}

const texts = (language: Language): readonly (readonly [string, string])[] =>
  leaves[language]
    .filter((leaf) => !isSpecial(leaf))
    .flatMap(({ path, value }) =>
      [argumentsOf(value), ...COUNTS.map((count) => argumentsOf(value).map(() => count))]
        .map((args) => textWith(value, args))
        .filter((rendered) => rendered !== undefined)
        .map((rendered) => [path, rendered] as const),
    );

describe.each(LANGUAGES)('the words in %s', (language) => {
  it('have the same keys as the Finnish ones', () => {
    expect(leaves[language].map(({ path }) => path).toSorted()).toEqual(
      leaves.fi.map(({ path }) => path).toSorted(),
    );
  });

  it('use every argument that they accept', () => {
    const unsaid = leaves[language]
      .filter((leaf) => isFunction(leaf) && !isSpecial(leaf))
      .flatMap(({ path, value }) =>
        argumentsOf(value).flatMap((_, index) =>
          isUsed(value, index) ? [] : [`${path}: ${index}`],
        ),
      );
    expect(unsaid).toEqual([]);
  });

  it('are never empty, nor begin or end with a space', () => {
    expect(
      texts(language).filter(([, rendered]) => rendered === '' || rendered !== rendered.trim()),
    ).toEqual([]);
  });

  it('hold no exclamation marks, emoji or forgotten values', () => {
    const odd = /!|\p{Extended_Pictographic}|undefined|\[object|NaN/u;
    expect(texts(language).filter(([, said]) => odd.test(said))).toEqual([]);
  });
});

describe.each(LANGUAGES)('a refusal in %s', (language) => {
  const { refusal } = wordsIn(language).bot;
  const format = formatFor(language, 'Europe/Helsinki');
  const [month, opensOn] = [parseMonth('2026-03'), parseDay('2026-03-02')];
  const at = parseInstant('2026-03-02T07:00:00.000Z');
  if (!month || !opensOn || !at) throw new Error('The test uses an impossible month.');

  it.each([
    'month-not-open',
    'month-closed',
    'month-already-open',
    'goal-not-in-month',
    'nobody-to-remind',
  ] as const)('%s names the month', (code) => {
    expect(refusal[code]({ month }, format)).toContain(format.month(month));
  });

  it('names the month and the day when it has not opened', () => {
    const rendered = refusal['month-not-yet-open']({ month, opensOn }, format);
    expect(
      [format.month(month), format.day(opensOn)].filter((part) => !rendered.includes(part)),
    ).toEqual([]);
  });

  it('distinguishes one thing to correct from many', () => {
    const say = (count: number): string => {
      const problems = Array.from({ length: count }, () => ({
        field: 'x',
        problem: 'required' as const,
      }));
      return refusal['invalid-answer']({ problems }, format);
    };
    expect([say(1).includes('1'), say(2).includes('2')]).toEqual([false, true]);
  });

  it.each(['past', 'not-working', 'outside-month'] as const)(
    'is a whole sentence or more, without exclamation marks (%s)',
    (why) => {
      const refusalTexts = Object.values(refusal).map((word) =>
        textWith(word, [
          {
            month,
            opensOn,
            closesOn: opensOn,
            problems: [],
            revision: 1,
            name: 'Aino',
            limit: 2,
            letters: 2,
            day: opensOn,
            why,
            at,
            step: 'first',
            from: '8.00',
            until: '16.00',
          },
          format,
        ]),
      );
      expect(refusalTexts.filter((one) => !/^\p{L}[^!]*\.$/u.test(one ?? ''))).toEqual([]);
    },
  );

  it.each(['past', 'not-working', 'outside-month'] as const)(
    'names a day that is not possible, and what is (%s)',
    (why) => {
      const rendered = refusal['day-not-possible']({ day: opensOn, why }, format);
      expect(rendered).toContain(format.day(opensOn));
      expect(rendered.split('. ').length).toBeGreaterThan(1);
    },
  );

  it('of a run that was sent names who and when', () => {
    const rendered = refusal['run-already-sent']({ name: 'Aino', at }, format);
    expect(rendered).toContain('Aino');
    expect(rendered).toContain(format.instant(at));
  });
});

describe('plural forms', () => {
  it.each<[Language, readonly string[]]>([
    [
      'fi',
      [
        '0 tavoitetta, joista vastattu 0',
        '1 tavoite, vastattu 0',
        '2 tavoitetta, joista vastattu 0',
        '1234 tavoitetta, joista vastattu 0',
      ],
    ],
    [
      'sv',
      [
        '0 mål, varav 0 har fått svar',
        '1 mål, varav 0 har fått svar',
        '2 mål, varav 0 har fått svar',
        '1234 mål, varav 0 har fått svar',
      ],
    ],
  ])('in %s count the goals', (language, expected) => {
    const { counts } = wordsIn(language).bot.myGoals;
    expect([0, 1, 2, 1234].map((count) => counts(count, 0))).toEqual(expected);
  });

  it.each<[Language, readonly string[]]>([
    [
      'fi',
      [
        'Kenellekään ei lähetettäisi muistutusta.',
        'Muistutus lähtisi yhdelle. Mitään ei ole vielä lähetetty.',
        'Muistutus lähtisi 2 henkilölle. Mitään ei ole vielä lähetetty.',
        'Muistutus lähtisi 1234 henkilölle. Mitään ei ole vielä lähetetty.',
      ],
    ],
    [
      'sv',
      [
        'Ingen skulle få en påminnelse.',
        'En person skulle få en påminnelse. Ingenting har skickats ännu.',
        '2 personer skulle få en påminnelse. Ingenting har skickats ännu.',
        '1234 personer skulle få en påminnelse. Ingenting har skickats ännu.',
      ],
    ],
    [
      'en',
      [
        'Nobody would get a reminder.',
        'One person would get a reminder. Nothing has been sent yet.',
        '2 people would get a reminder. Nothing has been sent yet.',
        '1234 people would get a reminder. Nothing has been sent yet.',
      ],
    ],
  ])('in %s count the people who are reminded', (language, expected) => {
    expect([0, 1, 2, 1234].map(wordsIn(language).bot.run.plan)).toEqual(expected);
  });

  it.each<[Language, readonly string[]]>([
    ['fi', ['ja yksi muu muutos', 'ja 2 muuta muutosta', 'ja 1234 muuta muutosta']],
    ['sv', ['och en annan ändring', 'och 2 andra ändringar', 'och 1234 andra ändringar']],
    ['en', ['and one other change', 'and 2 other changes', 'and 1234 other changes']],
  ])('in %s count the changes that are left', (language, expected) => {
    expect([1, 2, 1234].map(wordsIn(language).bot.change.more)).toEqual(expected);
  });

  it.each<[Language, readonly string[]]>([
    ['fi', ['ja yksi muu', 'ja 2 muuta']],
    ['sv', ['och en till', 'och 2 till']],
    ['en', ['and one other', 'and 2 others']],
  ])('in %s count the people that are left', (language, expected) => {
    expect([1, 2].map(wordsIn(language).bot.run.more)).toEqual(expected);
  });

  it.each<[Language, readonly string[]]>([
    [
      'fi',
      [
        'Kuukausipäivitys, kuu: kaikkiin tavoitteisiisi on vastattu',
        'Kuukausipäivitys, kuu: yksi tavoite odottaa vastaustasi',
        'Kuukausipäivitys, kuu: 2 tavoitetta odottaa vastaustasi',
      ],
    ],
    [
      'sv',
      [
        'Månadsavstämning, kuu: alla dina mål har fått svar',
        'Månadsavstämning, kuu: ett mål väntar på ditt svar',
        'Månadsavstämning, kuu: 2 mål väntar på ditt svar',
      ],
    ],
  ])('in %s count the goals that wait', (language, expected) => {
    const { summary } = wordsIn(language).bot.myGoals;
    expect([0, 1, 2].map((count) => summary('kuu', count))).toEqual(expected);
  });
});

describe('the commands of the bot', () => {
  const commands = Object.keys(wordsIn('fi').bot.commands);
  const words = LANGUAGES.flatMap((language) =>
    Object.entries(wordsIn(language).bot.commands).flatMap(([command, said]) =>
      said.map((word) => ({ word, command })),
    ),
  );

  it('means one thing in all languages', () => {
    const meanings = Map.groupBy(words, ({ word }) => word);
    const unclear = [...meanings].filter(
      ([, of]) => new Set(of.map(({ command }) => command)).size > 1,
    );
    expect(unclear).toEqual([]);
  });

  it('is written in lower case with single spaces', () => {
    expect(words.filter(({ word }) => !/^\p{Ll}+( \p{Ll}+)*$/u.test(word))).toEqual([]);
  });

  it.each(LANGUAGES)('is there for every command in %s', (language) => {
    const commandTexts = Object.values(wordsIn(language).bot.commands);
    expect(commandTexts.filter((list) => list.length === 0)).toEqual([]);
    expect(commandTexts).toHaveLength(commands.length);
  });
});
