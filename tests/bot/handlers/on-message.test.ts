import { submitCheckIn } from '../../../bot/usecases/check-in/submit-check-in.ts';
import {
  aGoal,
  anActor,
  aSectionAnswer,
  goalsOf,
  MARCH,
  PEOPLE,
} from '../../support/fixtures/builders.ts';
import { goalId, instant } from '../../support/fixtures/ids.ts';
import {
  startHarness,
  type Harness,
  type HarnessOptions,
} from '../../support/world/server-harness.ts';

const { owner, projectManager, leader, facilitator, outsider } = PEOPLE;

let bot: Harness;
const start = async (options: HarnessOptions = {}): Promise<void> => {
  bot = await startHarness(options);
};
afterEach(() => bot.stop());

const answer = (over: Parameters<typeof aSectionAnswer>[0] = {}, basedOn = 0) =>
  submitCheckIn(bot.context, anActor(), {
    goal: goalId('palvelutorit'),
    month: MARCH,
    basedOn,
    submission: `submission-${basedOn}`,
    sections: [aSectionAnswer(over)],
  });

const hidden = aGoal({
  id: goalId('salattu'),
  order: 2,
  name: 'Salattu hanke',
  owners: [facilitator],
  projectManagers: [],
  deputy: facilitator,
});

describe('check in', () => {
  it.each(['päivitä', 'uppdatera', 'check in'])('opens the form for %p', async (text) => {
    await start();
    const card = await bot.say(owner, text);
    expect(card.fields.size).toBeGreaterThan(0);
    expect(card.text).toContain('Palvelutorit');
  });

  it('shows the list when several goals wait', async () => {
    await start({ goals: goalsOf(2) });
    const card = await bot.say(owner, 'päivitä');
    expect(card.text).toContain('Tavoite 001');
    expect(card.text).toContain('Tavoite 002');
  });

  it('shows the list when none waits, or the month is closed', async () => {
    await start();
    bot.setClock(instant('2026-04-02T08:00:00.000Z'));
    expect((await bot.say(owner, 'päivitä')).text).toContain('Kuukausi on suljettu');
    expect((await bot.say(leader, 'päivitä')).text).toContain('Sinulla ei ole tavoitteita');
  });
});

describe('history', () => {
  it('shows who answered, when and what changed, with corrections', async () => {
    await start();
    await answer();
    await answer({ forecast: 'uncertain', explanation: 'Tilat puuttuvat.' }, 1);
    const card = await bot.say(owner, 'historia palvelutorti');
    expect(card.text).toContain('maaliskuu 2026 · ◐ epävarma');
    expect(card.text).toContain('Aino Omistaja');
    expect(card.text).toContain('Ennuste: toteutuu → epävarma');
    expect(card.text).toContain('Korjattu vastaus, versio 2');
    expect(card.text).toContain('Tavoitteen ensimmäinen vastaus.');
  });

  it('shows a month without an answer as such', async () => {
    await start();
    expect((await bot.say(owner, 'historia')).text).toContain('odottaa vastausta');
  });

  it('asks which goal is meant, and shows the chosen one', async () => {
    await start({ goals: goalsOf(9) });
    const choice = await bot.say(owner, 'historia tavoite');
    expect(choice.buttons).toHaveLength(6);
    expect(choice.text).toContain('3 muuta tavoitetta');
    const card = await bot.press(owner, choice.pressOf('Historia: Tavoite 002'));
    expect(card.text).toContain('Tavoitteen historia\nTavoite 002');
  });

  it('reveals nothing of goals that the reader may not see', async () => {
    await start({ goals: [aGoal(), hidden] });
    const reply = await bot.say(owner, 'historia salattu hanke');
    const pressed = await bot.press(owner, {
      verb: 'show-history',
      data: { v: 1, goal: 'salattu' },
    });
    expect(reply.text).toContain('En löytänyt');
    expect(pressed.text).toContain('Tavoitetta ei löydy');
    expect((await bot.say(leader, 'historia salattu hanke')).text).toContain('Salattu hanke');
  });

  it('returns no Markdown from the query or the name', async () => {
    await start({ goals: [aGoal({ name: '[Torit](https://paha.example)' })] });
    const unknown = await bot.say(owner, 'historia [x](https://paha.example)');
    const found = await bot.say(owner, 'historia torit');
    expect(unknown.text).not.toContain('](https');
    expect(found.text).toContain('Torit');
    expect(found.text).not.toContain('](https');
  });

  it.each([{}, { goal: 7 }, { goal: '../x' }, { goal: 'x'.repeat(10_000) }])(
    'answers a press with %p without showing anything',
    async (data) => {
      await start();
      const card = await bot.press(owner, { verb: 'show-history', data });
      expect(card.text).not.toContain('Palvelutorit');
    },
  );
});

describe('why', () => {
  it.each(['miksi', 'Varför fick jag det här?', 'why did I get this'])(
    'is answered when %p is asked',
    async (text) => {
      await start();
      const reply = await bot.say(owner, text);
      const pressed = await bot.press(owner, { verb: 'why', data: { v: 1, month: MARCH } });
      expect(reply.text).toBe(pressed.text);
      expect(reply.text).not.toContain('En tunnistanut');
    },
  );
});

describe('status', () => {
  it.each([leader, facilitator])(
    'summarizes the portfolio for a person who may read all of it',
    async (person) => {
      await start({ goals: [aGoal(), hidden] });
      await answer({ forecast: 'will-not-be-met', explanation: 'Tiloja ei saada.' });
      const card = await bot.say(person, 'tilanne');
      expect(card.text).toContain('2 tavoitteesta 0 toteutuu');
      expect(card.text).toContain('Vastattu 1/2 tavoitteesta.');
      expect(card.text.indexOf('Palvelutorit')).toBeLessThan(card.text.indexOf('Salattu hanke'));
      expect(card.text).toContain('▲ ei toteudu');
    },
  );

  it.each([owner, projectManager])('shows others their own goals', async (person) => {
    await start({ goals: [aGoal(), hidden] });
    const card = await bot.say(person, 'tilanne');
    expect(card.text).toContain('Palvelutorit');
    expect(card.text).not.toContain('Salattu');
  });
});

describe('unknown text', () => {
  it('gets the nearest command as a button that runs it', async () => {
    await start();
    const card = await bot.say(leader, 'tilanne nyt heti');
    expect(card.text).toContain('En tunnistanut');
    const status = await bot.press(leader, card.pressOf('Tarkoititko: tilanne'));
    expect(status.text).toContain('Tavoitteesta ei ole vastausta');
  });

  it('never starts a reminder, nor offers one to people who may not send it', async () => {
    await start();
    const mine = await bot.say(owner, 'muistuta heitä');
    const theirs = await bot.say(facilitator, 'muistuta heitä');
    expect(mine.buttons).not.toContain('Tarkoititko: muistuta');
    expect(theirs.buttons).toContain('Tarkoititko: muistuta');
  });

  it('offers the schedule to facilitators only', async () => {
    await start();
    const mine = await bot.say(owner, 'aikataulu heti');
    const theirs = await bot.say(facilitator, 'aikataulu heti');
    expect(mine.buttons).not.toContain('Tarkoititko: aikataulu');
    const card = await bot.press(facilitator, theirs.pressOf('Tarkoititko: aikataulu'));
    expect(card.text).toContain('Muistutusten aikataulu');
  });

  it.each([{}, { command: 'constructor' }, { command: 7 }])(
    'ignores a button with %p',
    async (data) => {
      await start();
      const card = await bot.press(owner, { verb: 'say', data });
      expect(card.text).toContain('mitään ei tehty');
    },
  );

  it('checks the permission of the person who presses, not of the recipient', async () => {
    await start();
    const card = await bot.press(owner, { verb: 'say', data: { v: 1, command: 'remind' } });
    expect(card.text).toContain('Sinulla ei ole oikeutta');
  });
});

describe.each(['groupChat', 'channel'])('in a %s', (conversationType) => {
  const sayThere = (person: typeof owner, text: string) =>
    bot.say(person, `<at>Ennuste</at>&nbsp;${text}`, {
      conversation: { id: `chat-${person}`, conversationType },
    });

  it.each(['tilanne', 'läge', 'status'])(
    'summarizes the portfolio for leadership',
    async (text) => {
      await start();
      const card = await sayThere(leader, text);
      expect(card.text).toContain('Palvelutorit');
      expect(card.buttons).toEqual([]);
    },
  );

  it.each([owner, outsider])('shows no goal to those who may not read all', async (person) => {
    await start();
    const card = await sayThere(person, 'tilanne');
    expect(card.text).toContain('johtoryhmä ja fasilitaattorit');
    expect(card.text).not.toContain('Palvelutorit');
    expect(card.buttons).toEqual([]);
  });

  it.each(['ohje', 'omat tavoitteet', 'historia palvelutorit', 'muistuta', 'kissa', ''])(
    'answers %p with what works there',
    async (text) => {
      await start();
      const card = await sayThere(facilitator, text);
      expect(card.text).toContain('kirjoita **tilanne**');
      expect(card.text).not.toContain('Palvelutorit');
      expect(card.buttons).toEqual([]);
    },
  );

  it('replaces no card by a personal one', async () => {
    await start();
    const card = await bot.press(
      owner,
      { verb: 'my-goals', data: { v: 1 } },
      { conversation: { id: `chat-${owner}`, conversationType } },
    );
    expect(card.text).toContain('kahdenkeskisessä');
    expect(card.text).not.toContain('Palvelutorit');
  });
});
