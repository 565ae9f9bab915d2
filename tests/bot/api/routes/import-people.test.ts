import { MAX_IMPORT_LINES } from '../../../../bot/imports/people-csv.ts';
import { createApi, type Api } from '../../../support/drivers/api-driver.ts';
import { PEOPLE } from '../../../support/fixtures/builders.ts';
import { personId } from '../../../support/fixtures/ids.ts';
import { isRecord, type Json } from '../../../support/fixtures/json.ts';
import { startHarness, type Harness } from '../../../support/world/server-harness.ts';

const { owner, facilitator, leader } = PEOPLE;
const [NEW, OTHER] = [personId(55), personId(56)];

let bot: Harness;
let api: Api;
beforeEach(async () => {
  bot = await startHarness();
  api = await createApi(bot);
});
afterEach(() => bot.stop());

const send = (file: Uint8Array | string, apply: boolean, as = facilitator) =>
  api('POST', '/people/import', {
    as,
    body: { file: Buffer.from(file).toString('base64'), apply },
  });
const linesOf = async (file: Uint8Array | string, apply = false): Promise<readonly Json[]> => {
  const { status, body } = await send(file, apply);
  expect(status).toBe(200);
  return Array.isArray(body.lines) ? body.lines.filter(isRecord) : [];
};
const person = async (id: typeof NEW) => (await bot.context.stores.people.get(id))?.value;

const FILE = [
  'Entra-tunniste;Nimi;Yksikkö;Tehtävänimike;Kieli;Roolit',
  `${NEW};Uusi Henkilö;Museot;Amanuenssi;ruotsi;omistaja, johtoryhmä`,
  `${owner};Aino Omistaja;Kirjastot;;;`,
].join('\r\n');

it('shows first what would be added and changed, and saves nothing', async () => {
  expect(await linesOf(FILE)).toEqual([
    {
      line: 2,
      shown: 'Uusi Henkilö',
      kind: 'add',
      person: {
        name: 'Uusi Henkilö',
        unit: 'Museot',
        title: 'Amanuenssi',
        language: 'sv',
        roles: ['owner', 'leadership'],
      },
    },
    {
      line: 3,
      shown: 'Aino Omistaja',
      kind: 'change',
      person: { name: 'Aino Omistaja', unit: 'Kirjastot', language: 'fi', roles: ['owner'] },
      fields: ['unit'],
    },
  ]);
  expect(await person(NEW)).toBeUndefined();
  expect(await person(owner)).not.toHaveProperty('unit');
});

it('then adds and changes, deletes nobody, and does nothing the second time', async () => {
  const before = (await bot.context.stores.people.list()).length;
  await linesOf(FILE, true);
  expect(await person(NEW)).toMatchObject({ unit: 'Museot', roles: ['owner', 'leadership'] });
  expect(await person(owner)).toMatchObject({ unit: 'Kirjastot', language: 'fi', active: true });
  expect(await bot.context.stores.people.list()).toHaveLength(before + 1);
  const again = await linesOf(FILE, true);
  expect(again.map(({ kind }) => kind)).toEqual(['same', 'same']);
  const trail = await bot.context.stores.audit('people');
  expect(trail.filter(({ target }) => target === NEW)).toHaveLength(1);
});

it('an empty cell leaves what is known as it is', async () => {
  await linesOf(FILE, true);
  const bare = `id,name,unit,title,roles\n${NEW},Uusi Henkilö,,,\n`;
  expect(await linesOf(bare, true)).toMatchObject([{ kind: 'same' }]);
  expect(await person(NEW)).toMatchObject({ unit: 'Museot', title: 'Amanuenssi' });
});

describe('is read as Excel and others write it', () => {
  const NAME = 'Åsa Öhman, äiti';
  const saved = async (file: Uint8Array | string) => {
    expect(await linesOf(file, true)).toMatchObject([{ kind: 'add' }]);
    return (await person(NEW))?.name;
  };

  it.each([
    ['semicolons', `id;name\n${NEW};${NAME}\n`],
    ['commas and quotes', `id,name\n${NEW},"${NAME}"\n`],
    ['tabs', `id\tname\n${NEW}\t${NAME}\n`],
    ['a byte order mark', `\uFEFFid;name\r\n${NEW};${NAME}\r\n`],
    ['old line breaks', `id;name\r${NEW};${NAME}\r`],
    ['empty lines and spaces', `\n id ; name \n\n ${NEW} ; ${NAME} ;\n;;\n`],
    ['Swedish headings', `Entra-identifierare;Namn\n${NEW};${NAME}\n`],
    ['English headings', `Object ID;Display name\n{${NEW.toUpperCase()}};${NAME}\n`],
  ])('with %s', async (_, file) => {
    expect(await saved(file)).toBe(NAME);
  });

  it('in Windows-1252', async () => {
    const bytes = Buffer.from(`id;name\n${NEW};${NAME}\n`, 'latin1');
    expect(await saved(bytes)).toBe(NAME);
  });
});

describe('every line that cannot be used says why', () => {
  it.each([
    ['id-missing', `;Uusi`],
    ['id-address', `olli@example.fi;Uusi`],
    ['id-wrong', `123;Uusi`],
    ['name-missing', `${NEW};`],
    ['name-unreadable', `${NEW};Olli\u202eUusi`],
    ['name-long', `${NEW};${'x'.repeat(201)}`],
    ['details-long', `${NEW};Uusi;${'x'.repeat(201)}`],
    ['formula', `${NEW};=HYPERLINK("x")`],
    ['formula', `${NEW};Uusi;@SUM(A1)`],
    ['language-unknown', `${NEW};Uusi;;norja`],
    ['role-unknown', `${NEW};Uusi;;;kuningas`],
  ])('%s', async (problem, line) => {
    const file = `id;name;unit;language;roles\n${OTHER};Toinen\n${line.replace(/"/g, '')}\n`;
    expect(await linesOf(file, true)).toMatchObject([
      { line: 2, kind: 'add' },
      { line: 3, kind: 'refused', problems: [problem] },
    ]);
    expect(await person(OTHER)).toBeDefined();
    expect(await person(NEW)).toBeUndefined();
  });

  it('the second line of one person', async () => {
    expect(await linesOf(`id;name\n${NEW};Yksi\n${NEW};Kaksi\n`)).toMatchObject([
      { kind: 'add' },
      { kind: 'refused', problems: ['id-twice'] },
    ]);
  });

  it('a person who has left', async () => {
    const found = await bot.context.stores.people.get(leader);
    const { value, version } = found ?? { value: undefined, version: '' };
    const gone = { person: { ...value, active: false }, version };
    await api('PUT', `/people/${leader}`, { as: facilitator, body: gone });
    expect(await linesOf(`id;name\n${leader};Johanna Uusi\n`, true)).toMatchObject([
      { kind: 'refused', problems: ['person-left'] },
    ]);
    expect(await person(leader)).toMatchObject({ active: false, name: 'Johanna Johtaja' });
  });

  it('the last facilitator’s role, in the preview already', async () => {
    const file = `id;name;roles\n${facilitator};Fanni Fasilitaattori;omistaja\n`;
    for (const apply of [false, true])
      expect(await linesOf(file, apply)).toMatchObject([
        { kind: 'refused', problems: ['last-facilitator'] },
      ]);
    expect(await person(facilitator)).toMatchObject({ roles: ['facilitator'] });
  });

  it('warns about a namesake', async () => {
    expect(await linesOf(`id;name\n${NEW};aino omistaja\n`)).toMatchObject([
      { kind: 'add', namesake: 'Aino Omistaja' },
    ]);
  });
});

describe('a file that cannot be read is refused with what to do', () => {
  it.each([
    ['nothing', '', /ei ole yhtään henkilöä/],
    ['only headings', 'id;name\n', /ei ole yhtään henkilöä/],
    ['no headings', `${NEW};Uusi\n`, /puuttuu sarakkeen otsikko/],
    ['wrong quotes', `id;name\n${NEW};"Uusi\n`, /lainausmerkit/],
    [
      'too many lines',
      `id;name\n${`${NEW};Uusi\n`.repeat(MAX_IMPORT_LINES + 1)}`,
      /liikaa rivejä.*1\s?000/,
    ],
    ['bytes of something else', Buffer.from([0x50, 0x4b, 3, 4, 0xff, 0, 1]), /henkilöä|otsikko/],
  ])('%s', async (_, file, words) => {
    const { status, body } = await send(file, true);
    expect({ status, code: body.code }).toEqual({ status: 422, code: 'people-file-unreadable' });
    expect(body.detail).toMatch(words);
  });

  it('by its size, before it is parsed', async () => {
    const { status } = await send('x'.repeat(301_000), false);
    expect([400, 413]).toContain(status);
  });
});

it('a thousand lines are saved in one go', async () => {
  const rows = Array.from(
    { length: MAX_IMPORT_LINES },
    (_, at) => `${personId(2000 + at)};N ${at}`,
  );
  const lines = await linesOf(`id;name\n${rows.join('\n')}\n`, true);
  expect(lines.filter(({ kind }) => kind === 'add')).toHaveLength(MAX_IMPORT_LINES);
});

it('only facilitators import', async () => {
  for (const who of [owner, leader])
    expect(await send(FILE, false, who)).toMatchObject({ status: 403 });
});
