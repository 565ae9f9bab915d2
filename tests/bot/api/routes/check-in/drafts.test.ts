import { createApi, type Api } from '../../../../support/drivers/api-driver.ts';
import { aSectionAnswer, PEOPLE } from '../../../../support/fixtures/builders.ts';
import { instant } from '../../../../support/fixtures/ids.ts';
import { startHarness, type Harness } from '../../../../support/world/server-harness.ts';

const { owner, projectManager, deputy, leader } = PEOPLE;
const CHECK_IN = '/goals/palvelutorit/check-ins/2026-03';
const DRAFT = `${CHECK_IN}/draft`;
const FIELD = 'goal.explanation';

let bot: Harness;
let api: Api;
beforeEach(async () => {
  bot = await startHarness();
  api = await createApi(bot);
});
afterEach(() => bot.stop());

const read = (as = owner) => api('GET', DRAFT, { as });
const save = (text: string, more: object = {}, as = owner) =>
  api('PUT', DRAFT, { as, body: { basedOn: 0, values: { [FIELD]: text }, ...more } });

describe('a draft over the API', () => {
  it('starts as nothing, with the sections that may be explained', async () => {
    const { status, body } = await read();
    expect(status).toBe(200);
    expect(body).toMatchObject({ revision: 0, sections: [{ field: FIELD }] });
    expect(body).not.toHaveProperty('draft');
  });

  it('is read as it was saved, by its author only', async () => {
    const saved = await save('Tilaa etsitään yhä.');
    expect(saved).toMatchObject({ status: 200, body: { savedAt: '2026-03-10T08:00:00.000Z' } });
    expect((await read()).body.draft).toEqual({ ...saved.body, outdated: false });
    expect((await read(projectManager)).body).not.toHaveProperty('draft');
  });

  it('overwrites the edition that was read', async () => {
    const first = await save('Yksi');
    const second = await save('Kaksi', { edition: first.body.edition });
    expect(second.status).toBe(200);
    expect(second.body.edition).not.toBe(first.body.edition);
    expect((await read()).body.draft).toMatchObject({ values: { [FIELD]: 'Kaksi' } });
  });

  it.each([
    ['without an edition', {}],
    ['over an older edition', { edition: 'id-of-another-window' }],
  ])('is not overwritten %s', async (_what, more) => {
    await save('Toisen ikkunan teksti');
    expect(await save('Tämän ikkunan teksti', more)).toMatchObject({
      status: 409,
      body: { code: 'stale-version' },
    });
    expect((await read()).body.draft).toMatchObject({
      values: { [FIELD]: 'Toisen ikkunan teksti' },
    });
  });

  it.each(['\0', '\ud83d', '\u202e', '\u001b'])(
    'is refused with the character %j, which an answer may not contain, either',
    async (sign) => {
      const answer = await save(`Tila${sign}a etsitään.`);
      expect(answer).toMatchObject({ status: 422, body: { code: 'invalid-answer' } });
      expect(answer.body.problems).toMatchObject([{ field: FIELD }]);
      expect((await read()).body).not.toHaveProperty('draft');
    },
  );

  it('takes the same text again when the first answer was lost', async () => {
    const first = await save('Sama teksti');
    expect(await save('Sama teksti')).toMatchObject({ status: 200, body: first.body });
  });

  it('stores once when two windows save together', async () => {
    const both = await Promise.all([save('Yksi'), save('Kaksi')]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  it('is marked outdated once someone has answered', async () => {
    await save('Ennen vastausta');
    await api('PUT', CHECK_IN, {
      as: projectManager,
      body: { basedOn: 0, submission: 'submission-1', sections: [aSectionAnswer()] },
    });
    const { body } = await read();
    expect(body).toMatchObject({
      revision: 1,
      sections: [{ stored: 'Etenee suunnitellusti.' }],
      draft: { outdated: true, basedOn: 0 },
    });
  });

  it('can be deleted twice', async () => {
    await save('Turha');
    for (const _time of [1, 2]) {
      const { status, body } = await api('DELETE', DRAFT, { as: owner });
      expect(status).toBe(200);
      expect(body).not.toHaveProperty('draft');
    }
  });

  it('can still be read, but not changed, after the month has closed', async () => {
    await save('Jäi kesken');
    bot.setClock(instant('2026-04-02T08:00:00.000Z'));
    expect((await read()).body.draft).toMatchObject({ values: { [FIELD]: 'Jäi kesken' } });
    expect(await save('Uusi')).toMatchObject({ status: 409, body: { code: 'month-closed' } });
  });
});

describe('a draft is refused', () => {
  it.each([
    ['a field of 8,001 characters', { values: { [FIELD]: 'x'.repeat(8001) } }],
    ['401 fields', { values: many(401, 'x') }],
    ['more than 200,000 characters in all', { values: many(30, 'x'.repeat(7000)) }],
    ['a field with a strange id', { values: { 'a b': 'x' } }],
    ['a text that is none', { values: { [FIELD]: 7 } }],
    ['no values', { values: undefined }],
    ['a revision below nothing', { basedOn: -1 }],
    ['an author', { person: projectManager }],
  ])('with %s', async (_what, more) => {
    expect(await save('x', more)).toMatchObject({ status: 400, body: { code: 'invalid-request' } });
    expect((await read()).body).not.toHaveProperty('draft');
  });

  it.each([
    ['of a goal that is not there', '/goals/olematon/check-ins/2026-03/draft', 'goal-not-found'],
    ['of a month never opened', '/goals/palvelutorit/check-ins/2026-07/draft', 'month-not-open'],
  ])('%s', async (_what, path, code) => {
    const body = { basedOn: 0, values: {} };
    expect(await api('PUT', path, { as: owner, body })).toMatchObject({ body: { code } });
    expect(await api('GET', path, { as: owner })).toMatchObject({ body: { code } });
  });

  it.each([
    ['the deputy', deputy],
    ['leadership', leader],
  ])('to %s, who does not check in', async (_who, as) => {
    expect(await save('x', {}, as)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
    expect(await read(as)).toMatchObject({ status: 403, body: { code: 'not-allowed' } });
  });
});

function many(count: number, text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`s${index}.explanation`, text]),
  );
}
