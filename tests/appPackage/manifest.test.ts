import { checkSchema } from '../../appPackage/check-schema.ts';
import { fillManifest } from '../../appPackage/fill-manifest.ts';
import { exampleManifest, exampleSettings, textOf } from './example-package.ts';

describe('manifest', () => {
  it('is valid by the schema once filled', async () => {
    expect(await checkSchema('manifest.json', exampleManifest())).toEqual([]);
  });

  it('is not valid before it is filled', async () => {
    expect(await checkSchema('manifest.json', textOf('manifest.json'))).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^manifest\.json: \/id /),
        expect.stringMatching(/^manifest\.json: \/bots\/0\/botId /),
      ]),
    );
  });

  it('is not valid with a property that the schema does not know', async () => {
    const odd = exampleManifest().replace('"permissions"', '"permission"');
    expect(await checkSchema('manifest.json', odd)).toEqual([
      expect.stringContaining('"additionalProperty":"permission"'),
    ]);
  });

  it('ties the bot, the tab and the sign-in to the same host and registration', () => {
    expect(JSON.parse(exampleManifest())).toMatchObject({
      version: '1.2.3',
      id: '3f0c1f5e-6a0d-4c57-9b61-0d5a2f7c8e14',
      developer: { name: 'Esimerkkilän kaupunki' },
      bots: [{ botId: 'b7d94a20-51c3-4e8f-a2f6-94c1e07d3b58' }],
      staticTabs: [
        {
          contentUrl: 'https://ennuste.example.fi/tab/?host=teams&theme={theme}',
          websiteUrl: 'https://ennuste.example.fi/tab/',
        },
      ],
      composeExtensions: [
        {
          botId: 'b7d94a20-51c3-4e8f-a2f6-94c1e07d3b58',
          messageHandlers: [{ type: 'link', value: { domains: ['ennuste.example.fi'] } }],
        },
      ],
      validDomains: ['ennuste.example.fi'],
      webApplicationInfo: {
        id: 'b7d94a20-51c3-4e8f-a2f6-94c1e07d3b58',
        resource: 'api://ennuste.example.fi/botid-b7d94a20-51c3-4e8f-a2f6-94c1e07d3b58',
      },
    });
  });

  it('requests only the permissions to sign in people and to appear on a meeting’s stage', () => {
    const manifest: unknown = JSON.parse(exampleManifest());
    expect(manifest).toHaveProperty('permissions', ['identity']);
    expect(manifest).toHaveProperty('authorization', {
      permissions: {
        resourceSpecific: [
          { name: 'MeetingStage.Write.Chat', type: 'Delegated' },
          { name: 'ChannelMeetingStage.Write.Group', type: 'Delegated' },
        ],
      },
    });
    expect(manifest).not.toHaveProperty('devicePermissions');
  });

  it('is available beside a meeting and on its stage', () => {
    expect(JSON.parse(exampleManifest())).toHaveProperty(
      'staticTabs.0.context',
      expect.arrayContaining(['meetingSidePanel', 'meetingStage']),
    );
  });

  it('escapes JSON characters in a setting', () => {
    const settings = { ...exampleSettings(), DEVELOPER_NAME: 'Kunta "A" \\ $& Oy' };
    expect(JSON.parse(fillManifest(textOf('manifest.json'), settings, '1.2.3'))).toHaveProperty(
      'developer.name',
      'Kunta "A" \\ $& Oy',
    );
  });

  it('is of the first version that shared channels need, and each list of commands fits', () => {
    const manifest = JSON.parse(exampleManifest()) as {
      readonly manifestVersion: string;
      readonly supportsChannelFeatures: string;
      readonly bots: readonly {
        readonly commandLists: readonly { readonly commands: object[] }[];
      }[];
    };
    expect(manifest.manifestVersion).toBe('1.25');
    expect(manifest.supportsChannelFeatures).toBe('tier1');
    for (const { commands } of manifest.bots.flatMap(({ commandLists }) => commandLists))
      expect(commands.length).toBeLessThanOrEqual(10);
  });

  it('lets people sign in with another registration than the bot', () => {
    const settings = {
      ...exampleSettings(),
      SSO_CLIENT_ID: '0b6d2f4e-11c3-4e8f-a2f6-94c1e07d3b58',
    };
    expect(JSON.parse(fillManifest(textOf('manifest.json'), settings, '1.2.3'))).toHaveProperty(
      'webApplicationInfo.id',
      '0b6d2f4e-11c3-4e8f-a2f6-94c1e07d3b58',
    );
  });

  it('names an unknown placeholder', () => {
    expect(() => fillManifest('{ "id": "${{APP}}" }', exampleSettings(), '1.2.3')).toThrow('APP');
  });
});
