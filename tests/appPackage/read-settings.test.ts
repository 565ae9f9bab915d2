import { findWarnings, readPackageSettings } from '../../appPackage/read-settings.ts';
import { exampleSettings, textOf } from './example-package.ts';

const example = textOf('example.env');
const withLine = (name: string, value: string): string =>
  `${example.replace(new RegExp(`^${name}=.*$`, 'm'), '')}\n${name}=${value}\n`;

const faultsOf = (text: string): readonly string[] => {
  const read = readPackageSettings(text);
  return 'faults' in read ? read.faults : [];
};

describe('settings of the app package', () => {
  it('accepts the example', () => {
    expect(readPackageSettings(example)).toEqual({
      settings: {
        TEAMS_APP_ID: '3f0c1f5e-6a0d-4c57-9b61-0d5a2f7c8e14',
        BOT_ID: 'b7d94a20-51c3-4e8f-a2f6-94c1e07d3b58',
        SSO_CLIENT_ID: 'b7d94a20-51c3-4e8f-a2f6-94c1e07d3b58',
        HOST: 'ennuste.example.fi',
        DEVELOPER_NAME: 'Esimerkkilän kaupunki',
        WEBSITE_URL: 'https://www.example.fi/ennuste',
        PRIVACY_URL: 'https://www.example.fi/ennuste/tietosuoja',
        TERMS_URL: 'https://www.example.fi/ennuste/kayttoehdot',
      },
    });
  });

  it('keeps the sign-in apart from the bot where it has an id of its own', () => {
    const own = '3f0c1f5e-6a0d-4c57-9b61-0d5a2f7c8e15';
    expect(readPackageSettings(`${example}\nSSO_CLIENT_ID=${own}\n`)).toMatchObject({
      settings: { BOT_ID: 'b7d94a20-51c3-4e8f-a2f6-94c1e07d3b58', SSO_CLIENT_ID: own },
    });
    expect(faultsOf(`${example}\nSSO_CLIENT_ID=ennuste\n`)).toEqual([
      expect.stringMatching(/^SSO_CLIENT_ID is malformed/),
    ]);
  });

  it('names every missing setting at once', () => {
    expect(faultsOf('TEAMS_APP_ID=\n').map((fault) => fault.split('.')[0])).toEqual([
      'TEAMS_APP_ID is missing',
      'BOT_ID is missing',
      'HOST is missing',
      'DEVELOPER_NAME is missing',
      'WEBSITE_URL is missing',
      'PRIVACY_URL is missing',
      'TERMS_URL is missing',
    ]);
  });

  it('names missing and malformed settings together, each with its remedy', () => {
    expect(faultsOf('TEAMS_APP_ID=7\nHOST=\n')).toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^TEAMS_APP_ID is malformed: "7"\. Set it to the id of the app .*GUID/,
        ),
        expect.stringMatching(
          /^HOST is missing\. Set it to the host name .*ennuste\.example\.fi\.$/,
        ),
      ]),
    );
  });

  it.each([
    ['TEAMS_APP_ID', 'ennuste'],
    ['TEAMS_APP_ID', '{3f0c1f5e-6a0d-4c57-9b61-0d5a2f7c8e14}'],
    ['BOT_ID', '00000000-0000-0000-0000-000000000000'],
    ['BOT_ID', 'B7D94A20-51C3-4E8F-A2F6-94C1E07D3B58'],
    ['SSO_CLIENT_ID', 'nobody'],
    ['HOST', 'https://ennuste.example.fi'],
    ['HOST', 'Ennuste.example.fi'],
    ['HOST', 'ennuste.example.fi:8080'],
    ['HOST', 'ennuste.example.fi/tab'],
    ['HOST', 'localhost'],
    ['HOST', '192.0.2.7'],
    ['HOST', '-ennuste.example.fi'],
    ['DEVELOPER_NAME', 'Kulttuurin ja vapaa-ajan toimiala'],
    ['WEBSITE_URL', 'www.example.fi'],
    ['WEBSITE_URL', 'https://localhost/ennuste'],
    ['PRIVACY_URL', 'http://www.example.fi/tietosuoja'],
    ['TERMS_URL', 'ftp://www.example.fi'],
  ])('finds %s=%s malformed and nothing else', (name, value) => {
    expect(faultsOf(withLine(name, value))).toEqual([
      expect.stringContaining(`${name} is malformed: "${value}". Set it to `),
    ]);
  });

  it('lets people sign in with another registration than the bot', () => {
    const other = '0b6d2f4e-11c3-4e8f-a2f6-94c1e07d3b58';
    expect(readPackageSettings(withLine('SSO_CLIENT_ID', other))).toMatchObject({
      settings: { SSO_CLIENT_ID: other, BOT_ID: 'b7d94a20-51c3-4e8f-a2f6-94c1e07d3b58' },
    });
  });

  it('names the pages of the server itself where the organisation has none of its own', () => {
    const text = example.replaceAll(/^(?:PRIVACY|TERMS)_URL=.*$/gm, '');
    expect(readPackageSettings(text)).toMatchObject({
      settings: {
        PRIVACY_URL: 'https://ennuste.example.fi/privacy',
        TERMS_URL: 'https://ennuste.example.fi/terms',
      },
    });
  });

  it('warns of a host of Azure, and of no other', () => {
    const hosted = { ...exampleSettings(), HOST: 'ennuste-abc.azurewebsites.net' };
    expect(findWarnings(hosted)).toEqual([expect.stringContaining('another host later means')]);
    expect(findWarnings(exampleSettings())).toEqual([]);
  });
});
