import {
  findCommand,
  isCommand,
  toPlainText,
  parseCommand,
} from '../../../bot/handlers/parse-command.ts';
import { LANGUAGES } from '../../../domain/common/person.ts';
import { wordsIn } from '../../../i18n/server-words.ts';

const EVERY_WORD = LANGUAGES.flatMap((language) =>
  Object.entries(wordsIn(language).bot.commands).flatMap(([command, words]) =>
    words.map((word) => [word, command] as const),
  ),
);

describe('a command', () => {
  it.each(EVERY_WORD)('%p is understood as %p', (word, command) => {
    expect(findCommand(word)).toBe(command);
    expect(findCommand(`<at>Ennuste</at>&nbsp; ${word.toUpperCase()} !!`)).toBe(command);
  });

  it.each([
    ['omat tavoiteet', 'myGoals'],
    ['omta tavoitteet', 'myGoals'],
    ['my gaols', 'myGoals'],
    ['mina mal', 'myGoals'],
    ['chek in', 'checkIn'],
    ['CHECKIN', 'checkIn'],
    ['paivita', 'checkIn'],
    ['tilane', 'status'],
    ['lage', 'status'],
    ['staus', 'status'],
    ['histroia', 'history'],
    ['keili', 'language'],
    ['ojhe', 'help'],
    ['muistuta?', 'remind'],
    ['påmin', 'remind'],
    ['ajasuts', 'schedule'],
    ['tidtabel', 'schedule'],
    ['shedule', 'schedule'],
    ['<at id="0">Ennuste</at> ohje', 'help'],
    ['@Ennuste: ohje', 'help'],
    ['Ennuste, tilanne', 'status'],
    ['<div>tilanne&nbsp;</div>', 'status'],
    ['\u00a0\u200btilanne\u200b', 'status'],
  ])('%p is understood as %p', (text, command) => {
    expect(findCommand(text)).toBe(command);
  });

  it.each([
    'muistan',
    'muistatko',
    'remain',
    'rewind it',
    'muistelma',
    'mil',
    'kissa',
    '',
    '   ',
    '!!',
    'constructor',
    'toString',
    'tilanne tilanne tilanne',
    '<at>',
    'x'.repeat(100_000),
  ])('is not found in %p', (text) => {
    expect(findCommand(text)).toBeUndefined();
  });

  it('takes the name of a goal after history', () => {
    expect(parseCommand('<at>E</at> Histroia:  Palvelutorit 2026! ')).toEqual({
      command: 'history',
      about: 'Palvelutorit 2026',
    });
  });

  it.each([
    ['tilanne palvelutorit', 'status'],
    ['hjep', 'help'],
    ['omat tavoitteeet kiitos', undefined],
    ['kielle', 'language'],
  ])('is suggested for %p as %p', (text, nearest) => {
    expect(parseCommand(text).nearest).toBe(nearest);
  });

  it.each(['constructor', '__proto__', 7, null, ''])('is not %p', (text) => {
    expect(isCommand(text)).toBe(false);
  });
});

it('reads only as much of a message as a command needs', () => {
  expect(toPlainText('<at>'.repeat(100_000)).length).toBeLessThanOrEqual(300);
});
