import { checkCatalogueRules, RULES } from '../../appPackage/catalogue-rules.ts';
import { exampleManifest } from './example-package.ts';

type Json = Record<string, unknown>;

const change = (with_: (manifest: Json) => Json): readonly string[] =>
  checkCatalogueRules(JSON.stringify(with_(JSON.parse(exampleManifest()) as Json)));

const set =
  (path: string, value: unknown) =>
  (manifest: Json): Json => {
    const [first = '', ...rest] = path.split('.');
    const below = manifest[first];
    const isList = Array.isArray(below);
    if (rest.length === 0) return { ...manifest, [first]: value };
    const inner = set(rest.join('.'), value);
    if (isList)
      return {
        ...manifest,
        [first]: below.map((one, at) => (at === 0 ? inner(one as Json) : (one as unknown))),
      };
    return { ...manifest, [first]: inner((below ?? {}) as Json) };
  };

describe('the rules of the app catalogue', () => {
  it('are kept by the package', () => {
    expect(checkCatalogueRules(exampleManifest())).toEqual([]);
  });

  it.each([
    ['version', '', 'VersionCannotBeEmpty'],
    ['version', '0.1.0', 'VersionHasMajorLessThan1'],
    ['version', '1.0.0-rc.1', 'VersionContainsOnlyNumbersDotSeparated'],
    ['$schema', undefined, 'CommonSchemaUrlIsRequiredField'],
    ['manifestVersion', undefined, 'CommonManifestVersionIsRequiredField'],
    ['manifestVersion', '1.30', 'CommonManifestVersionIsRequiredField'],
    ['manifestVersion', '1.2', 'GroupChatForBotsLessThanV13'],
    ['id', 'ennuste', 'CommonAppIdIsNotGuid'],
    ['developer.name', ' ', 'DeveloperNameIsRequiredField'],
    ['developer.name', 'x'.repeat(33), 'DeveloperNameLengthCheck'],
    ['developer.websiteUrl', 'http://www.example.fi', 'DeveloperWebsiteUrlMustBeHttps'],
    ['developer.privacyUrl', undefined, 'DeveloperPrivacyUrlIsRequiredField'],
    ['developer.termsOfUseUrl', 'http://www.example.fi', 'DeveloperTermsOfUseUrlMustBeHttps'],
    ['name.short', '', 'ShortNameIsRequiredField'],
    ['name.short', 'x'.repeat(31), 'ShortNameLengthCheck'],
    ['name.short', 'Planner', 'ShortNameEqualsReservedName'],
    ['description.short', '', 'ShortDescriptionCannotBeEmpty'],
    ['description.short', 'x'.repeat(81), 'ShortDescriptionLengthCheck'],
    ['description.full', ' ', 'FullDescriptionCannotBeEmpty'],
    ['description.full', 'x'.repeat(4001), 'FullDescriptionLengthCheck'],
    ['bots.botId', 'bot', 'BotIdIsNotGuid'],
    ['composeExtensions.botId', 'bot', 'BotBasedComposeExtensionBotIdNotGuid'],
    [
      'composeExtensions.apiSpecificationFile',
      'a.yml',
      'BotBasedComposeExtensionApiSpecificationFileExists',
    ],
    ['composeExtensions.composeExtensionType', 'apiBased', 'Api…'],
    ['dashboardCards', [{}], 'DashboardCardEntityIdsAreNotUnique'],
    ['activities', { activityTypes: [] }, 'ReservedActivitiesValidation'],
    ['staticTabs.name', '', 'StaticTabNameCouldNotBeEmpty'],
    ['staticTabs.entityId', 'conversations', 'ReservedStaticTabNameShouldBeNull'],
    ['configurableTabs', [{}], 'GroupChatForConfigurableTabsLessThanV13'],
    ['icons.color32x32', 'small.png', 'InvalidColor32x32IconHeightAndWidth'],
    [
      'validDomains',
      ['https://ennuste.example.fi', 'ennuste.example.fi'],
      'ValidDomainsContainsUrl',
    ],
    ['validDomains', ['other.example.fi'], 'ValidDomainsContainsUrl'],
  ])('refuse %s = %j', (path, value, code) => {
    const faults = change(set(path, value));
    expect(faults.join('\n')).toContain(code);
    expect(faults.every((fault) => /^manifest\.json: .+\. \(/.test(fault))).toBe(true);
  });

  it('name each code once', () => {
    const codes = RULES.flatMap((rule) => rule.codes);
    expect(codes).toEqual([...new Set(codes)]);
  });
});
