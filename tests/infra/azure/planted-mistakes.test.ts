import {
  checkAzure,
  readParameterFiles,
  readTemplates,
} from '../../../infra/azure-check/check-azure.ts';

const templates = readTemplates();
const parameterFiles = readParameterFiles();

const find = async (changed: ReadonlyMap<string, string>): Promise<readonly string[]> =>
  (await checkAzure(changed, parameterFiles)).map(({ file, text }) => `${file}: ${text}`);

function plant(file: string, old: string, mistake: string): ReadonlyMap<string, string> {
  const text = templates.get(file) ?? '';
  expect(text).toContain(old);
  return new Map([...templates, [file, text.replace(old, mistake)]]);
}

describe('the check of the Azure templates', () => {
  it('finds nothing wrong', async () => {
    expect(templates.size).toBeGreaterThan(5);
    expect(await find(templates)).toEqual([]);
  });

  it.each([
    [
      'a brace is missing',
      'modules/bot.bicep',
      "sku: { name: 'F0' }",
      "sku: { name: 'F0' ",
      'cannot be read',
    ],
    [
      'a name is misspelt',
      'main.bicep',
      'host: host\n    bot',
      'host: hots\n    bot',
      'unknown name hots',
    ],
    [
      'a parameter is not used',
      'main.bicep',
      'param sendRate int = 40',
      'param sendRate int = 40\nparam other int = 1',
      'other is not used',
    ],
    [
      'a property does not exist',
      'modules/app.bicep',
      'httpsOnly: true',
      'httpOnly: true',
      'there is no httpOnly',
    ],
    [
      'a property inside a nested resource does not exist',
      'modules/storage.bicep',
      "publicAccess: 'None'",
      "publicRead: 'None'",
      'there is no publicRead',
    ],
    [
      'a property is missing',
      'modules/certificate-vault.bicep',
      'tenantId: tenantId',
      '',
      'tenantId is missing',
    ],
    [
      'a property stands twice',
      'modules/storage.bicep',
      "kind: 'StorageV2'",
      "kind: 'StorageV2'\n  kind: 'StorageV2'",
      'kind stands twice',
    ],
    [
      'a variable has a property that does not exist',
      'modules/app.bicep',
      'alwaysOn: true',
      'alwaysOff: false',
      'there is no alwaysOff',
    ],
    [
      'a value is none of those that Azure knows',
      'modules/bot.bicep',
      "kind: 'azurebot'",
      "kind: 'teamsbot'",
      'teamsbot is none of',
    ],
    [
      'a value has the wrong type',
      'modules/storage.bicep',
      'allowSharedKeyAccess: false',
      "allowSharedKeyAccess: 'false'",
      'string where bool belongs',
    ],
    [
      'a list is no list',
      'modules/alerts.bicep',
      'scopes: [workspaceId]',
      "scopes: 'all'",
      'string where string[] belongs',
    ],
    [
      'a kind of channel does not exist',
      'modules/bot.bicep',
      "channelName: 'MsTeamsChannel'",
      "channelName: 'TeamsChannel'",
      'TeamsChannel is none of',
    ],
    [
      'only Azure sets a property',
      'modules/watch.bicep',
      "Application_Type: 'web'",
      "Application_Type: 'web'\n    AppId: 'x'",
      'only Azure sets AppId',
    ],
    [
      'a resource type or its version is unknown',
      'modules/bot.bicep',
      'botServices@2022-09-15',
      'botServices@2012-09-15',
      'is not in infra/azure-check/types',
    ],
    [
      'a module gets a parameter that it does not have',
      'main.bicep',
      'isLocked: lockStorage',
      'isLocked: lockStorage\n    colour: 1',
      'has no parameter colour',
    ],
    [
      'a module lacks a parameter',
      'main.bicep',
      'planSku: planSku\n',
      '',
      'needs the parameter planSku',
    ],
    [
      'a module does not exist',
      'main.bicep',
      'modules/bot.bicep',
      'modules/bots.bicep',
      'modules/bots.bicep does not exist',
    ],
    [
      'a module has no such output',
      'main.bicep',
      'watch.outputs.insightsId',
      'watch.outputs.insights',
      'the module watch has no output insights',
    ],
  ])('finds it when %s', async (_what, file, old, mistake, said) => {
    expect((await find(plant(file, old, mistake))).join('\n')).toContain(said);
  });

  it.each([
    ['unknown', 'param colour = 1\n', 'the template has no parameter colour'],
    ['not readable', "param colour = 'x\n", 'cannot be read'],
    [
      'outside of what is allowed',
      "param directory = 'on'\n",
      'directory: on is none of off, graph',
    ],
  ])('finds a parameter that is %s', async (_what, added, said) => {
    const [[file, text] = ['', '']] = [...parameterFiles].filter(([name]) =>
      /bicepparam$/.test(name),
    );
    const problems = await checkAzure(templates, new Map([[file, text + added]]));
    expect(problems.map((problem) => `${problem.file} ${problem.text}`).join('\n')).toContain(said);
  });

  it('finds a parameter that is missing', async () => {
    const changed = new Map(
      [...parameterFiles].map(([file, text]) => [
        file,
        text.replace(/^param botId.*$/m, '').replace(/"botId": .*/, ''),
      ]),
    );
    const files = (await checkAzure(templates, changed))
      .filter(({ text }) => text === 'the parameter botId is missing')
      .map(({ file }) => file);
    expect(files).toEqual([...parameterFiles.keys()]);
  });
});
