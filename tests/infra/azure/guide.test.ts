import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../../..');
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const GUIDE = 'docs/guides/operator.md';
const guide = textOf(GUIDE);

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9 -]/g, '')
    .replaceAll(' ', '-');

describe('the guide of the operator', () => {
  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const named = [...guide.matchAll(/npm run ([a-z]+)/g)].map(([, name = '']) => name);
    expect(named).toEqual(expect.arrayContaining(['artefact', 'backup', 'restore', 'smoke']));
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('leads only to files and headings that exist', () => {
    const headings = [...guide.matchAll(/^## (.+)$/gm)].map(([, heading = '']) =>
      anchorOf(heading),
    );
    const links = [...guide.matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link);
    expect(links.length).toBeGreaterThan(15);
    for (const link of links) {
      if (link.startsWith('#')) expect(headings).toContain(link.slice(1));
      else expect([link, existsSync(join(ROOT, dirname(GUIDE), link))]).toEqual([link, true]);
    }
  });

  it('explains every setting of the templates and of the server', () => {
    const settings = [
      ...textOf('infra/azure/main.bicep').matchAll(/^ {6}([A-Z][A-Z_]{3,}): /gm),
      ...textOf('bot/server/config.ts').matchAll(
        /(?:^|')\s{0,2}([A-Z][A-Z_]{3,})(?:',|: setting)/gm,
      ),
    ].map(([, name = '']) => name);
    const unexplained = new Set(
      settings.filter(
        (name) => !guide.includes(`\`${name}\``) && !/^WEBSITE|PASSWORD|^IDENTITY_/.test(name),
      ),
    );
    expect(settings.length).toBeGreaterThan(20);
    expect([...unexplained]).toEqual([]);
  });

  it('has twenty steps of the first hour', () => {
    const steps = [...guide.matchAll(/^\| (\d+)(?: [ST])? +\|/gm)].map(([, number]) =>
      Number(number),
    );
    expect(steps).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
  });

  it.each([
    [
      'the clients to pre-authorise',
      /`1fec8e78-bce4-4aaf-ab1b-5451cc387264`[^]*`5e3ce6c0-2b1f-4285-8d4b-75ee78787346`/,
    ],
    [
      'the order of the registration',
      /requestedAccessTokenVersion[^]*come before the application ID URI/,
    ],
    ['the host without which the bot is mute', /`login\.botframework\.com`.*mute/],
    ['the start command', /`node bot\/start\.mjs`, never `npm start`/],
    ['the upgrade from before 1.0.0', /before 1\.0\.0: stop all servers, then start the new ones/],
    ['what Azure does not back up', /no point in time for tables/],
    [
      'that two environments are two registrations',
      /One registration must not serve two Teams apps/,
    ],
    ['the channels to remove', /delete _Web Chat_ and _Direct Line_/],
    ['that nothing was tried in a tenant', /Nothing here was tried in a real tenant/],
  ])('says %s', (_what, words) => {
    expect(guide).toMatch(words);
  });
});
