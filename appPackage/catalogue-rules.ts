import { z } from 'zod';

const TEXT = z.string().default('');
const PART = z.looseObject({});

/** Reads any JSON, so that the rules below and not the schema say what is wrong. */
const MANIFEST = z.looseObject({
  $schema: TEXT,
  manifestVersion: TEXT,
  version: TEXT,
  id: TEXT,
  developer: z
    .looseObject({ name: TEXT, websiteUrl: TEXT, privacyUrl: TEXT, termsOfUseUrl: TEXT })
    .prefault({}),
  name: z.looseObject({ short: TEXT, full: TEXT }).prefault({}),
  description: z.looseObject({ short: TEXT, full: TEXT }).prefault({}),
  icons: z.looseObject({ color32x32: z.string().optional() }).prefault({}),
  staticTabs: z
    .array(z.looseObject({ entityId: TEXT, name: z.string().optional(), contentUrl: TEXT }))
    .default([]),
  bots: z
    .array(z.looseObject({ botId: TEXT, scopes: z.array(z.string()).default([]) }))
    .default([]),
  composeExtensions: z.array(z.looseObject({ botId: z.string().optional() })).default([]),
  validDomains: z.array(z.string()).default([]),
  dashboardCards: z.array(PART).default([]),
  activities: PART.optional(),
  configurableTabs: z.array(PART).default([]),
});

type Manifest = z.infer<typeof MANIFEST>;

export interface Rule {
  /** Codes with which the app catalogue refuses a package: https://learn.microsoft.com/graph/api/teamsapp-publish */
  readonly codes: readonly string[];
  readonly find: (manifest: Manifest) => readonly string[];
}

const GUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const DOMAIN = /^(\*\.)?([a-z0-9-]+\.)+[a-z0-9-]+$/;

/** Tabs that Teams names itself. */
const RESERVED_TABS = new Set(['conversations', 'about']);

/** Names of Teams' own apps. Microsoft publishes no list. */
const RESERVED_NAMES = new Set(
  'teams,microsoft teams,activity,chat,calendar,calls,files,apps,planner,tasks,approvals,shifts,copilot'.split(
    ',',
  ),
);

const fault = (isWrong: boolean, text: string): readonly string[] => (isWrong ? [text] : []);
const isHttps = (text: string): boolean => URL.parse(text)?.protocol === 'https:';

export const RULES: readonly Rule[] = [
  {
    codes: [
      'VersionCannotBeEmpty',
      'VersionContainsOnlyNumbersDotSeparated',
      'VersionHasMajorLessThan1',
    ],
    find: ({ version }) =>
      fault(
        !/^[1-9]\d*\.\d+\.\d+$/.test(version),
        `the version is "${version}". Set version in package.json to three numbers, the first at least 1, for example 1.0.0; a new upload needs a higher one.`,
      ),
  },
  {
    codes: ['CommonSchemaUrlIsRequiredField'],
    find: ({ $schema }) =>
      fault($schema === '', '$schema is missing. Set it to the address of the schema.'),
  },
  {
    codes: ['CommonManifestVersionIsRequiredField', 'Serialization_ManifestVersionPropertyMissing'],
    find: ({ manifestVersion, $schema }) =>
      fault(
        manifestVersion === '' || !$schema.includes(`/v${manifestVersion}/`),
        'manifestVersion is missing or not that of $schema. Set both to the same version.',
      ),
  },
  {
    codes: ['CommonAppIdIsRequiredField', 'CommonAppIdIsNotGuid'],
    find: ({ id }) => fault(!GUID.test(id), `id is "${id}". Set TEAMS_APP_ID to a GUID.`),
  },
  {
    codes: ['DeveloperNameIsRequiredField', 'DeveloperNameLengthCheck'],
    find: ({ developer: { name } }) =>
      fault(
        name.trim() === '' || name.length > 32,
        'developer.name is empty or longer than 32 characters. Shorten DEVELOPER_NAME.',
      ),
  },
  ...(
    [
      ['websiteUrl', 'WEBSITE_URL', 'DeveloperWebsiteUrl'],
      ['privacyUrl', 'PRIVACY_URL', 'DeveloperPrivacyUrl'],
      ['termsOfUseUrl', 'TERMS_URL', 'DeveloperTermsOfUseUrl'],
    ] as const
  ).map(([property, setting, code]) => ({
    codes: [`${code}IsRequiredField`, `${code}MustBeHttps`],
    find: ({ developer }: Manifest) =>
      fault(
        !isHttps(developer[property]),
        `developer.${property} is missing or not https. Set ${setting} to a public https page.`,
      ),
  })),
  {
    codes: ['ShortNameIsRequiredField', 'ShortNameLengthCheck', 'ShortNameEqualsReservedName'],
    find: ({ name: { short } }) =>
      fault(
        short.trim() === '' || short.length > 30 || RESERVED_NAMES.has(short.toLowerCase()),
        `name.short is "${short}". Use 1-30 characters, and no name of an app of Teams itself.`,
      ),
  },
  {
    codes: ['ShortDescriptionCannotBeEmpty', 'ShortDescriptionLengthCheck'],
    find: ({ description: { short } }) =>
      fault(
        short.trim() === '' || short.length > 80,
        `description.short has ${short.length} characters. Use 1-80.`,
      ),
  },
  {
    codes: ['FullDescriptionCannotBeEmpty', 'FullDescriptionLengthCheck'],
    find: ({ description: { full } }) =>
      fault(
        full.trim() === '' || full.length > 4000,
        `description.full has ${full.length} characters. Use 1-4000.`,
      ),
  },
  {
    codes: ['BotIdIsNotGuid', 'BotBasedComposeExtensionBotIdNotGuid'],
    find: ({ bots, composeExtensions }) =>
      fault(
        [...bots, ...composeExtensions].some(({ botId = '' }) => !GUID.test(botId)),
        'botId is not a GUID. Set BOT_ID to the application (client) id of the bot.',
      ),
  },
  {
    codes: [
      'BotBasedComposeExtensionApiResponseRenderingTemplateFileExists',
      'BotBasedComposeExtensionApiSpecificationFileExists',
    ],
    find: ({ composeExtensions }) =>
      fault(
        composeExtensions.some(
          (one) => 'apiSpecificationFile' in one || 'apiResponseRenderingTemplateFile' in one,
        ),
        'a message extension names a file of an API. Remove it: the bot answers.',
      ),
  },
  {
    // Covers every code that begins with Api, MsftEntra or NoAuth: no such extension, no such fault.
    codes: ['ApiBased…', 'Api…', 'MsftEntra…', 'NoAuth…', 'ParameterOnManifest…', 'ServerUrls…'],
    find: ({ composeExtensions }) =>
      fault(
        composeExtensions.some(({ composeExtensionType }) => composeExtensionType === 'apiBased'),
        'a message extension is based on an API. Its rules are not checked here: use the bot, or check them first.',
      ),
  },
  {
    codes: ['DashboardCardBothIconNameAndUrlPresent', 'DashboardCardEntityIdsAreNotUnique'],
    find: ({ dashboardCards }) =>
      fault(
        dashboardCards.length > 0,
        'there are dashboard cards. Their rules are not checked here: remove them, or check them first.',
      ),
  },
  {
    codes: [
      'ReservedActivitiesValidation',
      'UniqueActivityTypeInActivitiesValidation',
      'UniqueIdInActivitiesGroupValidation',
      'ActivityGroupIds…',
    ],
    find: ({ activities }) =>
      fault(
        activities !== undefined,
        'there are activity types. Ennuste sends messages instead: remove them, or check their rules first.',
      ),
  },
  {
    codes: ['ReservedStaticTabNameShouldBeNull', 'StaticTabNameCouldNotBeEmpty'],
    find: ({ staticTabs }) =>
      staticTabs.flatMap(({ entityId, name }) =>
        fault(
          RESERVED_TABS.has(entityId) ? name !== undefined : !name?.trim(),
          `the tab ${entityId} ${RESERVED_TABS.has(entityId) ? 'must have no name: Teams gives it one' : 'needs a name'}.`,
        ),
      ),
  },
  {
    codes: ['GroupChatForBotsLessThanV13', 'GroupChatForConfigurableTabsLessThanV13'],
    find: ({ manifestVersion, configurableTabs }) =>
      fault(
        /^1\.[0-2]$/.test(manifestVersion) || configurableTabs.length > 0,
        'manifestVersion must be 1.3 or later, and tabs must be static, for group chats.',
      ),
  },
  {
    codes: ['InvalidColor32x32IconHeightAndWidth'],
    find: ({ icons }) =>
      fault(
        icons.color32x32 !== undefined,
        'icons.color32x32 is not checked here: remove it, or add it to check-icons.ts.',
      ),
  },
  {
    codes: ['ValidDomainsContainsUrl'],
    find: ({ validDomains, staticTabs }) => [
      ...validDomains
        .filter((domain) => !DOMAIN.test(domain))
        .map((domain) => `validDomains has "${domain}". Write host names only, without https://.`),
      ...staticTabs
        .filter(({ contentUrl }) => !validDomains.includes(URL.parse(contentUrl)?.hostname ?? ''))
        .map(({ entityId }) => `validDomains lacks the host of the tab ${entityId}. Add it.`),
    ],
  },
];

export function checkCatalogueRules(text: string): readonly string[] {
  const parsed = MANIFEST.safeParse(JSON.parse(text));
  if (!parsed.success) return [];
  return RULES.flatMap(({ find, codes }) =>
    find(parsed.data).map((found) => `manifest.json: ${found} (${codes.join(', ')})`),
  );
}
