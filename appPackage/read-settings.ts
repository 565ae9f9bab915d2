import { parseEnv } from 'node:util';

interface Rule {
  readonly isValid: (value: string) => boolean;
  readonly remedy: string;
}

const isGuid = (value: string): boolean =>
  /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/.test(value) && /[1-9a-f]/.test(value);

const isHost = (value: string): boolean =>
  value.length <= 253 &&
  /^([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])$/.test(value);

const isHttps = (value: string): boolean => {
  const url = URL.parse(value);
  return url !== null && url.protocol === 'https:' && url.hostname.includes('.');
};

const page = (of: string): Rule => ({
  isValid: isHttps,
  remedy: `the address of ${of}: https, public without signing in`,
});

const RULES = {
  TEAMS_APP_ID: {
    isValid: isGuid,
    remedy: 'the id of the app in Teams: a GUID in lower case, made once and never changed',
  },
  BOT_ID: {
    isValid: isGuid,
    remedy:
      'the application (client) id of the bot in Microsoft Entra ID: a GUID in lower case, as Entra shows it',
  },
  SSO_CLIENT_ID: {
    isValid: isGuid,
    remedy:
      'the application (client) id of the app registration with which people sign in: a GUID in lower case, or leave it out if it is BOT_ID',
  },
  HOST: {
    isValid: isHost,
    remedy:
      'the host name of the service in lower case, without https://, port or path, for example ennuste.example.fi',
  },
  DEVELOPER_NAME: {
    isValid: (value) => value.length <= 32,
    remedy: 'the name of the organisation that offers the service, at most 32 characters',
  },
  WEBSITE_URL: page('the page about the service and its support'),
  PRIVACY_URL: page('the privacy statement'),
  TERMS_URL: page('the terms of use'),
} satisfies Readonly<Record<string, Rule>>;

export type PackageSettings = Readonly<Record<keyof typeof RULES, string>>;

/** Parses `KEY=value` lines and ignores unknown keys. Each fault says how to correct it. */
export function readPackageSettings(
  text: string,
): { readonly settings: PackageSettings } | { readonly faults: readonly string[] } {
  const values = parseEnv(text);
  const faults: string[] = [];
  const read = (name: keyof typeof RULES): string => {
    const rule: Rule = RULES[name];
    const value = (values[name] ?? '').trim();
    if (value === '') faults.push(`${name} is missing. Set it to ${rule.remedy}.`);
    else if (!rule.isValid(value))
      faults.push(`${name} is malformed: "${value}". Set it to ${rule.remedy}.`);
    return value;
  };
  const appId = read('TEAMS_APP_ID');
  const botId = read('BOT_ID');
  const host = read('HOST');
  /** The server has a page of its own for each. */
  const readPage = (name: 'PRIVACY_URL' | 'TERMS_URL', path: string): string =>
    values[name]?.trim() || !isHost(host) ? read(name) : `https://${host}${path}`;
  const settings: PackageSettings = {
    TEAMS_APP_ID: appId,
    BOT_ID: botId,
    SSO_CLIENT_ID: values.SSO_CLIENT_ID?.trim() ? read('SSO_CLIENT_ID') : botId,
    HOST: host,
    DEVELOPER_NAME: read('DEVELOPER_NAME'),
    WEBSITE_URL: read('WEBSITE_URL'),
    PRIVACY_URL: readPage('PRIVACY_URL', '/privacy'),
    TERMS_URL: readPage('TERMS_URL', '/terms'),
  };
  return faults.length > 0 ? { faults } : { settings };
}

/** What works, but costs something later. */
export const findWarnings = ({ HOST }: PackageSettings): readonly string[] =>
  /\.azurewebsites\.net$/.test(HOST)
    ? [
        `HOST is ${HOST}. It works, but another host later means a new application id URI, a new app package and a new consent; use a name of your own domain.`,
      ]
    : [];
