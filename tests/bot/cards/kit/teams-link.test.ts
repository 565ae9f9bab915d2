import { writeTeamsLink } from '../../../../contract/paths-and-queries/teams-link.ts';
import { readTeamsLink } from '../../../../bot/cards/kit/read-teams-link.ts';

const APP = '33333333-3333-4333-8333-333333333333';
const TENANT = '11111111-1111-4111-8111-111111111111';
const app = { id: APP, tenantId: TENANT };
const target = (path: string) => ({
  path,
  label: 'Palvelutorit & muut – 50 %',
  webAddress: `https://ennuste.example.fi/tab/#/${path}`,
});
const read = (link: string, appId: string | undefined = APP) =>
  readTeamsLink(new URL(link), appId)?.path;

describe('the address of a page in Teams', () => {
  it.each([
    'goal/palvelutorit/2026-03',
    'month/2026-03?q=%C3%A4%26y%20z',
    'run/2026-03/r1?state=failed',
  ])('is read back: %p', (path) => {
    const link = writeTeamsLink(app, target(path));
    expect(link).toMatch(/^[\w:/.?=&%'!~*()-]+$/);
    expect(read(link)).toBe(path);
  });

  it.each([
    ['the address for other clients', 'a'.repeat(900), true],
    ['the filters as well', 'ä'.repeat(900), false],
  ])('is short enough for Windows; what is too long loses %s', (_what, text, keepsFilter) => {
    const query = `?q=${encodeURIComponent(text)}`;
    const link = writeTeamsLink(app, target(`month/2026-03${query}`));
    expect(link.length).toBeLessThanOrEqual(1900);
    expect(link).not.toContain('webUrl');
    expect(read(link)).toBe(keepsFilter ? `month/2026-03${query}` : 'month/2026-03');
  });

  it('has the label only as a label', () => {
    const url = new URL(writeTeamsLink(app, target('goal/palvelutorit')));
    expect(url.searchParams.get('label')).toBe('Palvelutorit & muut – 50 %');
    expect(url.searchParams.get('tenantId')).toBe(TENANT);
  });
});

describe('an address that Teams has written', () => {
  const context = (path: unknown) => encodeURIComponent(JSON.stringify({ subEntityId: path }));
  const link = (text: string, entity = 'overview', id = APP) =>
    `https://teams.microsoft.com/l/entity/${id}/${entity}?label=Ennuste&context=${text}`;
  const PATH = 'goal/palvelutorit/2026-03';

  it.each([
    ['as it should', link(context(PATH))],
    ['for the other domain', link(context(PATH)).replace('microsoft.com', 'cloud.microsoft')],
    ['with its own prefix', link(context(PATH), '_djb2_msteams_prefix_2479942178')],
    ['with the app’s id in capitals', link(context(PATH), 'overview', APP.toUpperCase())],
    ['encoded twice', link(encodeURIComponent(context(PATH)))],
    ['encoded three times', link(encodeURIComponent(encodeURIComponent(context(PATH))))],
    ['with an encoded path', link(context(encodeURIComponent(PATH)))],
    ['with a path encoded twice', link(context(encodeURIComponent(encodeURIComponent(PATH))))],
    ['with plus signs for spaces', link(`{++"subEntityId":+"${PATH}"++}`)],
    ['with a newer name', link(encodeURIComponent(JSON.stringify({ subPageId: PATH })))],
  ])('%s is read', (_how, address) => {
    expect(read(address)).toBe(PATH);
  });

  it.each([
    ['another app', link(context(PATH), 'overview', TENANT)],
    ['no context', link('')],
    ['half a context', link('%7B')],
    ['a number', link(context(7))],
    ['another page of Teams', 'https://teams.microsoft.com/l/chat/0/0'],
    ['another site', link(context(PATH)).replace('teams.microsoft.com', 'paha.example')],
    ['no encryption', link(context(PATH)).replace('https', 'http')],
    ['a broken encoding', link(context('%2F%ZZ'))],
  ])('names no page of ours: %s', (what, address) => {
    expect(read(address)).toBe(what === 'a broken encoding' ? '%2F%ZZ' : undefined);
  });
});
