import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

import { parse } from 'yaml';

const ROOT = join(import.meta.dirname, '../../..');
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');

const ENVIRONMENTS = ['env/.env.test', 'env/.env.production'];
const version = (JSON.parse(textOf('package.json')) as { readonly version: string }).version;

interface Action {
  readonly uses: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly writeToEnvironmentFile?: Readonly<Record<string, string>>;
}

const toolkit = parse(textOf('m365agents.yml')) as Readonly<
  Record<'provision' | 'deploy' | 'publish', readonly Action[]>
>;

/** Places that Microsoft 365 Agents Toolkit fills: `${{NAME}}`. */
const placesIn = (text: string): readonly string[] =>
  [...text.matchAll(/\$\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

describe.each(ENVIRONMENTS)('%s', (file) => {
  const values = parseEnv(textOf(file));

  it('names every value that the toolkit fills in', () => {
    const places = [
      'm365agents.yml',
      'aad.manifest.json',
      'appPackage/manifest.json',
      'infra/azure/m365agents.parameters.json',
    ].flatMap((name) => placesIn(textOf(name)));
    expect(places.length).toBeGreaterThan(20);
    expect(places.filter((name) => !(name in values))).toEqual([]);
  });

  it('names every value that the parameters and the app package read', () => {
    const kind = file.replace('env/.env.', '');
    const parameters = textOf(`infra/azure/${kind}.bicepparam`);
    const read = [...parameters.matchAll(/readEnvironmentVariable\('(\w+)'/g)].map(
      ([, name = '']) => name,
    );
    const packaged = Object.keys(parseEnv(textOf('appPackage/example.env')));
    expect(read.length).toBeGreaterThan(5);
    expect([...read, ...packaged].filter((name) => !(name in values))).toEqual([]);
  });

  it('has the version of the project, and no id of any organisation', () => {
    expect(values['VERSION']).toBe(version);
    expect(textOf(file)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/);
  });
});

describe('m365agents.yml', () => {
  it('names files that exist', () => {
    const given = [...toolkit.provision, ...toolkit.publish].flatMap(({ with: options = {} }) =>
      JSON.stringify(options).match(/\.\/(?:infra|appPackage|aad)[^"]+/g),
    );
    expect(given.length).toBeGreaterThan(3);
    for (const file of given) if (file) expect(textOf(file)).not.toBe('');
  });

  it('creates the registration before the templates use its id, and exposes its URI after them', () => {
    const order = toolkit.provision.map(({ uses }) => uses);
    const at = (action: string): number => order.indexOf(action);
    expect(at('aadApp/create')).toBeLessThan(at('arm/deploy'));
    expect(at('arm/deploy')).toBeLessThan(at('aadApp/update'));
    expect(at('teamsApp/validateManifest')).toBeLessThan(at('teamsApp/zipAppPackage'));
  });

  it('makes no client secret', () => {
    const create = toolkit.provision.find(({ uses }) => uses === 'aadApp/create');
    expect(create?.with).toMatchObject({
      generateClientSecret: false,
      signInAudience: 'AzureADMyOrg',
    });
    expect(create?.writeToEnvironmentFile).toMatchObject({ clientId: 'BOT_ID' });
    expect(JSON.stringify(create)).not.toContain('clientSecret"');
  });

  it('runs only scripts that package.json has', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as {
      readonly scripts: Readonly<Record<string, string>>;
    };
    const run = toolkit.deploy.flatMap(({ uses, with: options }) =>
      uses === 'cli/runNpmCommand' ? [String(options?.['args']).replace('run ', '')] : [],
    );
    expect(run).toEqual(['artefact']);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(run));
  });
});

describe('azure.yaml', () => {
  const azd = parse(textOf('azure.yaml')) as {
    readonly infra: { readonly path: string; readonly module: string };
    readonly services: { readonly web: { readonly host: string } };
  };

  it('names the templates, and the service by its tag', () => {
    expect(textOf(`${azd.infra.path}/${azd.infra.module}.bicep`)).toContain('targetScope');
    expect(azd.services.web.host).toBe('appservice');
    expect(textOf('infra/azure/modules/app.bicep')).toContain("'azd-service-name': 'web'");
  });

  it('has a value for each place of its parameters in the environments', () => {
    const places = [
      ...textOf('infra/azure/main.parameters.json').matchAll(/\$\{(\w+)(?:=\w+)?\}/g),
    ].map(([, name = '']) => name);
    const values = parseEnv(textOf('env/.env.test'));
    expect(places.filter((name) => !(name in values))).toEqual(['AZURE_LOCATION']);
  });
});
