import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { readTemplates } from '../../../infra/azure-check/check-azure.ts';

const ROOT = join(import.meta.dirname, '../../..');
const templates = readTemplates();
const textOf = (file: string): string => templates.get(file) ?? '';
const all = [...templates.values()].join('\n');

const alerts = JSON.parse(readFileSync(join(ROOT, 'infra/azure/alerts.json'), 'utf8')) as readonly {
  readonly name: string;
  readonly events: readonly string[];
}[];

const readSources = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

describe('the Azure templates', () => {
  it('reach storage and the bot without keys', () => {
    expect(textOf('modules/storage.bicep')).toContain('allowSharedKeyAccess: false');
    expect(textOf('modules/bot.bicep')).toContain('disableLocalAuth: true');
    expect(all).not.toMatch(/listKeys|AccountKey|connectionString=|BOT_PASSWORD|clientSecret/i);
    expect(all).not.toMatch(/@secure\(\)/);
  });

  it('encrypt every connection and let nobody in by a password', () => {
    const app = textOf('modules/app.bicep');
    expect(app.match(/httpsOnly: true/g)).toHaveLength(2);
    expect(app.match(/properties: \{ allow: false \}/g)).toHaveLength(4);
    expect(app).toContain("ftpsState: 'Disabled'");
    expect(textOf('modules/storage.bicep')).toContain("minimumTlsVersion: 'TLS1_2'");
    expect(textOf('modules/storage.bicep')).toContain('allowBlobPublicAccess: false');
  });

  it('give the identity the data of the account and nothing else', () => {
    const roles = [...all.matchAll(/^var \w+ = '([0-9a-f-]{36})'$/gm)].map(([, id]) => id);
    expect(roles).toEqual([
      '4633458b-17de-408a-b874-0445c86b69e6',
      '0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3',
      '974c5e8b-45b9-4653-ba55-5f855dd0fb88',
      'ba92f5b4-2d11-453d-a403-e96b0029c9fe',
      '3913510d-42f4-4e42-8a64-420c390055eb',
    ]);
  });

  it('start node itself, keep it awake, and ask only whether it is alive', () => {
    const app = textOf('modules/app.bicep');
    expect(app).toContain("appCommandLine: 'node bot/start.mjs'");
    expect(app).toContain("linuxFxVersion: 'NODE|24-lts'");
    expect(app).toContain('alwaysOn: true');
    // /readyz would restart all servers while storage is down.
    expect(app).toContain("healthCheckPath: '/healthz'");
    expect(textOf('modules/alerts.bicep')).toContain("RequestUrl: 'https://${host}/readyz'");
  });

  it('let a staging slot do no work of production', () => {
    const app = textOf('modules/app.bicep');
    const block = (name: string): string =>
      new RegExp(`var ${name} = \\{([^]*?)\\n\\}`).exec(app)?.[1] ?? '';
    const keys = (name: string): readonly string[] =>
      [...block(name).matchAll(/^ {2}(\w+):/gm)].map(([, key = '']) => key);
    expect(keys('staging')).toEqual(keys('production'));
    expect(keys('production')).toEqual(['HOST', 'TABLE_NAME', 'QUEUE_NAME', 'WORK']);
    expect(block('staging')).toContain("WORK: 'off'");
    expect(app).toContain('map(items(union(production, ids)), entry => entry.key)');
    for (const line of block('production').trim().split('\n'))
      expect(block('staging')).not.toContain(line);
  });

  it('alert on events that the server logs', () => {
    const events = alerts.flatMap((alert) => alert.events);
    const source = readFileSync(join(ROOT, 'bot/log.ts'), 'utf8');
    expect(source).toContain('level, event');
    const logged = [
      ...readSources(join(ROOT, 'bot')).matchAll(/og\(\s*[\w'(][^,;{]*,\s*'([a-z-]+)'/g),
    ].map(([, event = '']) => event);
    expect(events.filter((event) => !logged.includes(event))).toEqual([]);
    expect(new Set(events).size).toBe(events.length);
  });

  it('name each alert in the guide, with what to do', () => {
    const guide = readFileSync(join(ROOT, 'docs/guides/operator.md'), 'utf8');
    const metric = [
      ...textOf('modules/alerts.bicep').matchAll(/name: '(?:\$\{name\}-)?([a-z0-9-]+)'$/gm),
    ].map(([, name = '']) => name);
    const names = [...alerts.map(({ name }) => name), ...metric, 'other-errors'].filter(
      (name) => name !== 'readiness',
    );
    expect(names).toEqual(expect.arrayContaining(['not-ready', 'server-unhealthy']));
    expect(names.filter((name) => !guide.includes(`| \`${name}\``))).toEqual([]);
  });
});
