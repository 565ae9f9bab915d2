import { matchesEntityTag } from '../../bot/api/http/entity-tag.ts';
import { toFormPath } from '../../domain/check-in/form-fields.ts';
import { toPlainText, parseCommand } from '../../bot/handlers/parse-command.ts';
import { parseAcceptLanguage } from '../../bot/api/http/problem.ts';
import {
  findOverlongValues,
  readTypedValues,
  textOrEmpty,
} from '../../bot/cards/check-in/parse-submit.ts';
import { checkInFormCard } from '../../bot/cards/check-in/check-in-form.ts';
import { clipEscapedText, cutToLength } from '../../bot/cards/kit/cut-text.ts';
import { escapeMarkdown } from '../../bot/cards/kit/elements.ts';
import { noticeCard } from '../../bot/cards/kit/refusal-card.ts';
import { createReader } from '../../bot/cards/kit/reader.ts';
import { parseTabLink } from '../../bot/cards/kit/tab-link.ts';
import { parseActivity } from '../../bot/teams/activity.ts';
import {
  findAnswerProblems,
  findReflectionProblems,
} from '../../domain/check-in/answer-problems.ts';
import { parseClockTime } from '../../domain/common/calendar.ts';
import { parseAnswer } from '../../domain/check-in/check-in-form.ts';
import { parseFigure } from '../../domain/common/text/parse-figure.ts';
import { findGoals } from '../../domain/search/find-goal.ts';
import {
  isSlug,
  parseGoalId,
  parsePersonId,
  parseRunId,
  parseStepId,
} from '../../domain/common/ids.ts';
import { parseMeetingKey } from '../../domain/portfolio/meeting.ts';
import { parseDay, parseInstant, parseMonth } from '../../domain/common/month.ts';
import { pathToPage } from '../../contract/routes.ts';
import { findPeopleByName, isLongEnoughToSearch } from '../../domain/search/people-search.ts';
import { languageOf } from '../../domain/common/person.ts';
import { parseQuestionId } from '../../domain/check-in/question.ts';
import { readQuery, writeQuery } from '../../contract/paths-and-queries/query-string.ts';
import { isReadable } from '../../domain/common/text/readable-text.ts';
import { suggestId } from '../../domain/register/suggest-id.ts';
import { foldText } from '../../domain/common/text/fold-text.ts';
import { typingDistance } from '../../domain/search/typing-distance.ts';
import { queryToView, normalizeSearch } from '../../contract/paths-and-queries/view-query.ts';
import { teamsMarkdown } from '../../tab/features/cards/teams-markdown.ts';
import { excerpt } from '../../tab/features/overview/attention/attention-rules.ts';
import { readId } from '../../tab/features/people/person/person-form-rules.ts';
import { findNameProblem } from '../../tab/features/settings/editing/settings-rules.ts';
import {
  anOrganisation,
  aGoal,
  aSectionAnswer,
  registeredPeople,
} from '../support/fixtures/builders.ts';
import { aFormView } from '../support/cases/card-cases.ts';
import { day } from '../support/fixtures/ids.ts';

const LENGTH = 100_000;
/** Quadratic work takes many seconds at this length, linear work a few milliseconds. */
const MOST_CPU_MS = 1000;

const UNITS = [
  '\n',
  '\r\n',
  '\r',
  '\u2028',
  ' ',
  '\t',
  '\u00a0',
  ' \n',
  '- ',
  '-\n',
  '1. ',
  '1',
  '12 ',
  '1,',
  '1 234',
  '-',
  '--a',
  '=',
  '+',
  '.',
  ',',
  '%',
  '/',
  '\\',
  '\\[',
  '[',
  ']',
  '[](',
  '[a](http:',
  '(',
  ')',
  '{',
  '}',
  '{{',
  '*',
  '**',
  ' *a',
  '_',
  ' _a',
  '`',
  '~',
  '<',
  '<at',
  '<at>',
  '<p ',
  '>',
  '&',
  '&nbsp',
  '#',
  '|',
  '!',
  '"',
  '"subPageId":"',
  "'",
  'a',
  'aä',
  'å',
  'a b ',
  'https://',
  'www.',
  '@ennuste ',
  '?a=',
  '&a=b',
  'W/"x",',
  ';q=0.5,',
  'fi-',
  '\u0301',
  '\u0315\u0301',
  '\u0345\u0315\u0301\u0323\u0334',
  'e\u0301',
  '\u1e69',
  '\u200b',
  '\u202e',
  '\u3164',
  '\ud800',
  '\udc00',
  '😀',
  '👨‍👩‍👧',
  'ﷺ',
  '\u0000',
  '\ue000',
  '\ue0001\ue001',
];

const people = registeredPeople();
const goal = aGoal();
const fi = createReader('fi', anOrganisation());
const submission = 'submission-1';

/** Every function that reads text which people write, or anything sent in its place. */
const READERS: Readonly<Record<string, (text: string) => unknown>> = {
  acceptedLanguage: parseAcceptLanguage,
  answerProblems: (text) =>
    findAnswerProblems(goal, [aSectionAnswer({ explanation: text })], day('2026-03-10')),
  checkInForm: (text) => checkInFormCard(aFormView({ typed: { 'goal.explanation': text } }), fi),
  clip: (text) => [
    clipEscapedText(text, LENGTH - 1),
    clipEscapedText(text, 50),
    cutToLength(text, LENGTH - 1),
  ],
  escapeMarkdown,
  excerpt: (text) => [excerpt(text), excerpt(text, LENGTH - 1)],
  findByName: (text) => findPeopleByName(people, text, 'fi'),
  findGoals: (text) => [
    findGoals([{ name: 'Palvelutorit', people: ['Ossi Omistaja'] }], text),
    findGoals([{ name: text.slice(0, 1000), people: [text.slice(0, 1000)] }], text),
  ],
  foldText,
  ids: (text) =>
    [parseGoalId, parsePersonId, parseRunId, parseStepId, parseQuestionId, parseMeetingKey].map(
      (one) => one(text),
    ),
  matchesEntityTag: (text) => matchesEntityTag('"x"', text),
  isReadable,
  isSearchable: isLongEnoughToSearch,
  isSlug,
  languageOf,
  moments: (text) => [parseMonth(text), parseDay(text), parseInstant(text), parseClockTime(text)],
  nameProblem: (text) => findNameProblem(text, 100),
  noticeCard: (text) => noticeCard('x', fi, { 'goal.explanation': text, 'goal.a.value': text }),
  toFormPath: (text) => toFormPath(text, submission),
  overlongProblems: (text) => findOverlongValues({ 'goal.explanation': text, [`a.${text}`]: 'x' }),
  pageOfLink: (text) => [
    parseTabLink({ publicUrl: 'https://a.fi' }, text),
    parseTabLink({ publicUrl: 'https://a.fi' }, `https://a.fi/tab/#/${text}`),
    parseTabLink(
      { publicUrl: 'https://a.fi' },
      `https://teams.microsoft.com/l/entity/x/overview?context=${text}`,
    ),
  ],
  parseActivity: (text) => parseActivity({ ...ACTIVITY, text }),
  parseAnswer: (text) =>
    parseAnswer(
      goal,
      { 'goal.forecast': text, 'goal.explanation': text, 'goal.risks.new.description': text },
      undefined,
      submission,
    ),
  parseFigure,
  pathToPage: (text) => [pathToPage(text), pathToPage(`#/overview?${text}`)],
  plainText: toPlainText,
  queryToView,
  readCommand: parseCommand,
  readId,
  readQuery,
  findReflectionProblems,
  normalizeSearch,
  suggestId: (text) => suggestId(text, [], 'goal'),
  teamsMarkdown,
  textOf: textOrEmpty,
  toQuery: (text) => writeQuery({ text }),
  typedValues: (text) => readTypedValues({ 'goal.explanation': text, [`a.${text}`]: 'x' }),
  typingDistance: (text) => typingDistance(text, 'tavoitteet', 2),
};

const ACTIVITY = {
  type: 'message',
  channelId: 'msteams',
  serviceUrl: 'https://smba.example',
  from: { id: 'a' },
  recipient: { id: 'b' },
  conversation: { id: 'c' },
};

const filled = (unit: string): string =>
  unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);
const TEXTS = [
  ...UNITS.flatMap((unit) => [
    filled(unit),
    `a${filled(unit).slice(2)}x`,
    `${unit}${filled('x').slice(10)}`,
  ]),
  filled(UNITS.join('')),
  filled(UNITS.toReversed().join('x')),
];

/** CPU time of this process only, so that a busy machine does not matter. */
function cpuMs(act: () => unknown): number {
  const before = process.cpuUsage();
  try {
    act();
  } catch {
    // The text may be refused; only the time matters.
  }
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

it.each(Object.entries(READERS))(
  '%s reads 100,000 awkward characters in linear time',
  (_, read) => {
    const slow = TEXTS.filter((text) => cpuMs(() => read(text)) > MOST_CPU_MS)
      // Repeated, because a garbage collection may have run.
      .filter((text) => cpuMs(() => read(text)) > MOST_CPU_MS);
    expect(slow.map((text) => JSON.stringify(text.slice(0, 12)))).toEqual([]);
  },
  120_000,
);
