import { submitCheckIn } from '../../../../bot/usecases/check-in/submit-check-in.ts';
import {
  aGoal,
  anActor,
  aSectionAnswer,
  goalsOf,
  MARCH,
  PEOPLE,
} from '../../../support/fixtures/builders.ts';
import { goalId } from '../../../support/fixtures/ids.ts';
import { isRecord, objectsIn, type Json } from '../../../support/fixtures/json.ts';
import { findCardFaults } from '../../../support/checks/card-faults.ts';
import {
  startHarness,
  type Harness,
  type HarnessOptions,
} from '../../../support/world/server-harness.ts';

const { owner, projectManager, deputy, leader, facilitator, outsider } = PEOPLE;

let bot: Harness;
const start = async (options: HarnessOptions = {}): Promise<void> => {
  bot = await startHarness(options);
};
afterEach(() => bot.stop());

interface Answered {
  readonly type: unknown;
  readonly text: unknown;
  readonly attachments: readonly Json[];
}

async function invoke(person: typeof owner, name: string, value: unknown): Promise<Answered> {
  const response = await bot.post({
    type: 'invoke',
    name,
    value,
    id: 'activity-x',
    channelId: 'msteams',
    serviceUrl: bot.connector.url,
    locale: 'fi-FI',
    from: { id: `29:${person}`, aadObjectId: person },
    recipient: { id: '28:bot' },
    conversation: { id: '19:two-people@unq.gbl.spaces', conversationType: 'personal' },
  });
  expect(response.status).toBe(200);
  const body: unknown = await response.json();
  const extension = isRecord(body) && isRecord(body.composeExtension) ? body.composeExtension : {};
  const { type, text, attachments } = extension;
  return {
    type,
    text,
    attachments: Array.isArray(attachments) ? attachments.filter(isRecord) : [],
  };
}

const search = (person: typeof owner, query: string): Promise<Answered> =>
  invoke(person, 'composeExtension/query', {
    commandId: 'findGoal',
    parameters: [{ name: 'query', value: query }],
    queryOptions: { skip: 0, count: 25 },
  });

const link = (person: typeof owner, url: string): Promise<Answered> =>
  invoke(person, 'composeExtension/queryLink', { url });

const titles = ({ attachments }: Answered): readonly unknown[] =>
  attachments.map(({ preview }) =>
    isRecord(preview) && isRecord(preview.content) ? preview.content.title : undefined,
  );

const textOn = ({ attachments }: Answered): string =>
  [...objectsIn(attachments)]
    .filter((one) => one.type === 'TextBlock')
    .map((one) => String(one.text))
    .join('\n');

const actionsOn = ({ attachments }: Answered): readonly string[] =>
  [...objectsIn(attachments)].map((one) => String(one.type)).filter((one) => /^Action/.test(one));

const hidden = aGoal({
  id: goalId('salattu'),
  order: 2,
  name: 'Salattu hanke',
  owners: [facilitator],
  projectManagers: [],
  deputy: facilitator,
});

const GOAL_LINK = 'https://ennuste.example.fi/tab/#/goal/palvelutorit/2026-03';
const deepLink = (context: object, entity = 'overview'): string =>
  `https://teams.microsoft.com/l/entity/1f2d/${entity}?context=${encodeURIComponent(JSON.stringify(context))}`;

describe('the search of the message extension', () => {
  it('returns a card with the goal’s standing and only links', async () => {
    await start();
    await submitCheckIn(bot.context, anActor(), {
      goal: goalId('palvelutorit'),
      month: MARCH,
      basedOn: 0,
      submission: 'submission-1',
      sections: [aSectionAnswer({ forecast: 'uncertain', explanation: '[Tilat](https://x.fi)' })],
    });
    const found = await search(owner, 'palvelutorti');
    expect(found.type).toBe('result');
    expect(titles(found)).toEqual(['Palvelutorit']);
    const shown = textOn(found);
    expect(shown).toContain('◐ epävarma');
    expect(shown).toContain('Vaiheista tehty 1/2');
    expect(shown).toContain('Heikoin mittari: Järjestetyt tapahtumat');
    expect(shown).toContain('1 / 4 tapahtumaa');
    expect(shown).not.toContain('](https');
    expect(shown).not.toContain('Aino Omistaja');
    expect(shown).not.toContain('Tiloja ei saada ajoissa');
    expect(actionsOn(found)).toEqual(['Action.OpenUrl']);
  });

  it('has cards that Teams draws', async () => {
    await start();
    const { attachments } = await search(leader, 'palvelutorit');
    const [first] = attachments;
    const card = isRecord(first?.content) ? first.content : {};
    expect(first?.contentType).toBe('application/vnd.microsoft.card.adaptive');
    expect(findCardFaults({ summary: String(card.fallbackText), card })).toEqual([]);
  });

  it.each([owner, projectManager, deputy])(
    'finds for those involved in a goal their own and no others',
    async (person) => {
      await start({ goals: [aGoal(), hidden] });
      expect(titles(await search(person, 'palvelu'))).toEqual(['Palvelutorit']);
      const other = await search(person, 'salattu');
      expect(other.attachments).toEqual([]);
      expect(other.type).toBe('message');
    },
  );

  it.each([leader, facilitator])('finds every goal for those who read all', async (person) => {
    await start({ goals: [aGoal(), hidden] });
    expect(titles(await search(person, 'salattu'))).toEqual(['Salattu hanke']);
    expect(titles(await search(person, 'aino'))).toEqual(['Palvelutorit']);
  });

  it('tells an unregistered user what to do and shows nothing', async () => {
    await start();
    const found = await search(outsider, 'palvelutorit');
    expect(found).toMatchObject({ type: 'message', attachments: [] });
    expect(found.text).toContain('Pyydä fasilitaattoria');
  });

  it('starts with own goals, or else with those that need attention', async () => {
    await start({ goals: [aGoal(), hidden] });
    expect(titles(await search(facilitator, ''))).toEqual(['Salattu hanke']);
    expect(titles(await search(leader, ''))).toEqual(['Palvelutorit', 'Salattu hanke']);
  });

  it('gives ten results at most', async () => {
    await start({ goals: goalsOf(14) });
    expect((await search(leader, 'tavoite')).attachments).toHaveLength(10);
  });

  it.each([
    undefined,
    null,
    'x',
    [],
    {},
    { parameters: 'x' },
    { parameters: [null, 7, { name: 'query' }, { name: 'query', value: {} }] },
    { commandId: 'findGoal', parameters: [{ name: 'initialRun', value: 'true' }] },
  ])('takes %p for an empty query', async (value) => {
    await start();
    expect(titles(await invoke(owner, 'composeExtension/query', value))).toEqual(['Palvelutorit']);
  });

  it.each(['x'.repeat(10_000), '.*+?^${}()|[]\\', '\u0000\u202e', '<script>', "' or 1 eq 1"])(
    'finds nothing by odd queries such as %p',
    async (query) => {
      await start();
      expect((await search(owner, query)).attachments).toEqual([]);
    },
  );

  it('does not store the chat in which it is used as the person’s chat with the bot', async () => {
    await start();
    await search(owner, 'palvelutorit');
    expect(await bot.context.stores.conversations.get(owner)).toBeUndefined();
  });
});

describe('a link to a goal', () => {
  it.each([
    GOAL_LINK,
    'https://ennuste.example.fi/tab/#/goal/palvelutorit',
    'https://ennuste.example.fi/tab#/goal/palvelutorit',
    deepLink({ subEntityId: 'goal/palvelutorit/2026-03' }),
    deepLink({ subPageId: 'goal/palvelutorit' }),
    deepLink({ subEntityId: 'goal/palvelutorit' }, '_djb2_msteams_prefix_2479942178'),
    `https://teams.microsoft.com/l/entity/1f2d/overview?webUrl=${encodeURIComponent(GOAL_LINK)}`,
  ])('unfurls to its status card: %p', async (url) => {
    await start();
    const found = await link(owner, url);
    expect(textOn(found)).toContain('Palvelutorit');
    expect(actionsOn(found)).toEqual(['Action.OpenUrl']);
  });

  it.each([outsider, owner])('shows nothing to those who may not see it', async (person) => {
    await start({ goals: [aGoal(), hidden] });
    expect(await link(person, 'https://ennuste.example.fi/tab/#/goal/salattu')).toEqual({
      type: 'result',
      text: undefined,
      attachments: [],
    });
  });

  it.each([
    '',
    'not a link',
    'javascript:alert(1)',
    'https://ennuste.example.fi/',
    'https://ennuste.example.fi/tab/',
    'https://ennuste.example.fi/tab/#/goal/unknown',
    'https://ennuste.example.fi/tab/#/goal/palvelutorit/2019-01',
    'https://ennuste.example.fi.paha.example/tab/#/goal/palvelutorit',
    'http://ennuste.example.fi/tab/#/goal/palvelutorit',
    'https://paha.example/tab/#/goal/palvelutorit',
    deepLink({ subEntityId: 7 }),
    deepLink({ subEntityId: '../../x' }),
    'https://teams.microsoft.com/l/entity/1f2d/overview?context=%7B',
    `${GOAL_LINK}${'x'.repeat(10_000)}`,
  ])('unfurls to nothing when it is %p', async (url) => {
    await start();
    expect((await link(owner, url)).attachments).toEqual([]);
  });

  it.each([undefined, null, 'x', {}, { url: 7 }])(
    'unfurls to nothing when Teams sends %p',
    async (value) => {
      await start();
      const found = await invoke(owner, 'composeExtension/queryLink', value);
      expect(found).toMatchObject({ type: 'result', attachments: [] });
    },
  );
});
