import { ENDPOINTS } from '../../../../bot/api/routes/endpoints.ts';
import { aGoal, aSectionAnswer, PEOPLE } from '../../../support/fixtures/builders.ts';
import { goalId, instant } from '../../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, deputy, leader, facilitator, outsider } = PEOPLE;

let bot: Harness;
beforeEach(async () => {
  const theirs = { owners: [deputy], projectManagers: [] };
  bot = await startHarness({
    goals: [aGoal(), aGoal({ id: goalId('varaamo'), order: 2, name: 'Varaamo', ...theirs })],
  });
});
afterEach(() => bot.stop());

interface Asking {
  readonly known?: string | undefined;
  readonly language?: string;
}

const ask = async (
  who: typeof owner,
  path: string,
  { known, language }: Asking = {},
): Promise<{ status: number; tag: string; cache: string; type: string; text: string }> => {
  const response = await fetch(`${bot.url}/api/v1${path}`, {
    headers: {
      authorization: `Bearer ${await bot.tokenOf(who)}`,
      ...(known !== undefined && { 'if-none-match': known }),
      ...(language !== undefined && { 'accept-language': language }),
    },
  });
  const header = (name: string): string => response.headers.get(name) ?? '';
  return {
    status: response.status,
    tag: header('etag'),
    cache: header('cache-control'),
    type: header('content-type'),
    text: await response.text(),
  };
};

const PATHS = [
  '/portfolio',
  '/portfolio?month=2026-03',
  '/goals/palvelutorit',
  '/themes/uudistuvat-palvelut',
];

it('applies to the endpoints that are read often', () => {
  const often = ENDPOINTS.filter((one) => one.revalidates).map((one) => one.id);
  expect(often.toSorted()).toEqual([
    'getGoal',
    'getMeeting',
    'getMine',
    'getPortfolio',
    'getTheme',
    'getThemes',
  ]);
});

describe.each(PATHS)('%s', (path) => {
  it('has a strong ETag, and must be revalidated each time', async () => {
    const first = await ask(leader, path);
    expect(first).toMatchObject({
      status: 200,
      tag: expect.stringMatching(/^"[\w-]{43}"$/),
      cache: 'private, no-cache',
      type: 'application/json',
    });
    expect(JSON.parse(first.text)).toMatchObject({ body: { contentLanguage: 'fi' } });
  });

  it.each([
    ['alone', (tag: string) => tag],
    ['weak', (tag: string) => `W/${tag}`],
    ['among others', (tag: string) => `"other", ${tag}`],
  ])('is not sent again to a client that sends its tag %s', async (_how, named) => {
    const { tag } = await ask(leader, path);
    expect(await ask(leader, path, { known: named(tag) })).toEqual({
      status: 304,
      tag,
      cache: 'private, no-cache',
      type: '',
      text: '',
    });
  });

  it.each([
    ['another tag', () => '"other"'],
    ['a part of the tag', (tag: string) => tag.slice(0, -2)],
    ['no tag', () => ''],
  ])('is sent to a client that sends %s', async (_what, named) => {
    const { tag, text } = await ask(leader, path);
    expect(await ask(leader, path, { known: named(tag) })).toMatchObject({ status: 200, text });
  });

  it('is sent again once somebody has answered', async () => {
    const before = await ask(leader, path);
    await bot.call(owner, 'PUT', '/goals/palvelutorit/check-ins/2026-03', {
      basedOn: 0,
      submission: 'submission-1',
      sections: [aSectionAnswer({ forecast: 'uncertain', explanation: 'Tila puuttuu.' })],
    });
    const after = await ask(leader, path, { known: before.tag });
    expect(after.status).toBe(200);
    expect(after.tag).not.toBe(before.tag);
    expect(after.text).toContain('Tila puuttuu.');
  });

  it('is sent again once the day has turned its state', async () => {
    const before = await ask(leader, path);
    bot.setClock(instant('2026-04-20T08:00:00.000Z'));
    expect((await ask(leader, path, { known: before.tag })).status).toBe(200);
  });

  it('is the same in every language', async () => {
    const { tag } = await ask(leader, path, { language: 'fi' });
    expect((await ask(leader, path, { known: tag, language: 'sv' })).status).toBe(304);
  });

  it('gives nothing to a person who may not read it, whatever tag they send', async () => {
    const { tag } = await ask(leader, path);
    const refused = await ask(outsider, path, { known: tag });
    expect([refused.status, refused.tag, refused.cache]).toEqual([403, '', 'no-store']);
    const nobody = await fetch(`${bot.url}/api/v1${path}`, { headers: { 'if-none-match': tag } });
    expect([nobody.status, nobody.headers.get('etag')]).toEqual([401, null]);
  });
});

describe('another person’s view', () => {
  it('has its own tag, so that the leader’s portfolio never passes for the owner’s', async () => {
    const [all, own] = [await ask(leader, '/portfolio'), await ask(owner, '/portfolio')];
    expect(all.tag).not.toBe(own.tag);
    const revalidated = await ask(owner, '/portfolio', { known: all.tag });
    expect(revalidated).toMatchObject({ status: 200, tag: own.tag });
    expect(revalidated.text).not.toContain('Varaamo');
  });

  it('is refused from the next request on after they have left, even with the right tag', async () => {
    const { tag } = await ask(owner, '/portfolio');
    const found = await bot.context.stores.people.get(owner);
    await bot.call(facilitator, 'PUT', `/people/${owner}`, {
      person: { id: owner, name: 'Aino Omistaja', roles: ['owner'], active: false },
      version: found?.version,
    });
    expect((await ask(owner, '/portfolio', { known: tag })).status).toBe(403);
  });

  it('never includes another’s goal, even with its tag', async () => {
    const { tag } = await ask(leader, '/goals/varaamo');
    expect((await ask(owner, '/goals/varaamo', { known: tag })).status).toBe(404);
  });
});
