import {
  groupNoticeCard,
  helpCard,
  languageCard,
  languageSavedCard,
  onlyInPersonalChatCard,
  welcomeCard,
} from '../../../bot/cards/help.ts';
import { createReader } from '../../../bot/cards/kit/reader.ts';
import type { CardMessage } from '../../../bot/ports/messenger.ts';
import { findCardFaults } from '../../support/checks/card-faults.ts';
import { seeCard } from '../../support/drivers/card-driver.ts';
import { anOrganisation, anActor } from '../../support/fixtures/builders.ts';

const reader = createReader('en', anOrganisation());
const { bot } = reader.words;
function see(message: CardMessage) {
  expect(findCardFaults(message)).toEqual([]);
  return seeCard(message.card);
}
const linesOf = (card: CardMessage) => see(card).text.split('\n');

describe('the help', () => {
  const common = [bot.help.myGoals, bot.talk.checkIn, bot.talk.history, bot.talk.status];
  const last = [bot.help.language, bot.talk.why, bot.help.help];

  it.each([
    ['an owner', anActor(), []],
    ['a stranger', undefined, []],
    ['a facilitator', anActor({ roles: ['facilitator'] }), [bot.help.remind, bot.schedule.help]],
  ])('lists the commands of %s', (_, actor, more) => {
    const intro = [bot.help.title, bot.help.intro];
    expect(linesOf(helpCard(reader, actor))).toEqual([...intro, ...common, ...more, ...last]);
  });

  it('repeats the first 80 characters of what was not recognised instead of its title', () => {
    const lines = linesOf(helpCard(reader, anActor(), 'm'.repeat(81)));
    expect(lines).toEqual([bot.help.unknown('m'.repeat(80)), ...common, ...last]);
  });

  it('offers the nearest command and the goals', () => {
    const suggestion = { command: 'myGoals', word: 'my goals' };
    const card = see(helpCard(reader, anActor(), 'my gaols', suggestion));
    expect(card.buttons).toEqual(['Did you mean: my goals', 'Show my goals']);
    expect(card.pressOf('Did you mean: my goals')).toMatchObject({
      verb: 'say',
      data: { command: 'myGoals' },
    });
    expect(see(helpCard(reader, anActor(), 'hello')).buttons).toEqual(['Show my goals']);
  });
});

describe('the welcome', () => {
  const { title, body, hint, unregistered } = bot.welcome;

  it('shows a registered person their goals', () => {
    const card = welcomeCard(reader, true);
    expect(linesOf(card)).toEqual([title, body, hint]);
    expect(see(card).pressOf('Show my goals').verb).toBe('my-goals');
  });

  it('has no button for a stranger, and names the contact when there is one', () => {
    const card = welcomeCard({ ...reader, own: { contact: 'Sirpa' } }, false);
    expect(linesOf(card)).toEqual([title, body, unregistered, 'Whom to ask for help: Sirpa']);
    expect(see(card).buttons).toEqual([]);
  });
});

it('says in a group what works there, without buttons', () => {
  const cards = [onlyInPersonalChatCard(reader), groupNoticeCard('Not here.', reader)];
  expect(cards.map(linesOf)).toEqual([
    [bot.talk.group.intro, bot.help.onlyPersonal],
    ['Not here.'],
  ]);
  expect(cards.flatMap((card) => see(card).buttons)).toEqual([]);
});

it('offers the three languages, and the goals once one is chosen', () => {
  const choice = see(languageCard(reader));
  expect(choice.text).toBe(bot.languageChoice.title);
  const chosen = choice.buttons.map((name) => choice.pressOf(name).data.language);
  expect(chosen).toEqual(['fi', 'sv', 'en']);
  const saved = languageSavedCard(reader);
  expect(linesOf(saved)).toEqual([bot.languageChoice.stored]);
  expect(see(saved).pressOf('Show my goals').verb).toBe('my-goals');
});
