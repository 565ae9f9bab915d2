/** The app and the tenant to which a link leads. Links work without the tenant for people who have only one. */
export interface TeamsApp {
  /** The id in the place from which people have the app: the organisation's catalogue, or the manifest. */
  readonly id: string;
  readonly tenantId?: string | undefined;
}

export interface TeamsLinkTarget {
  /** As `pageToPath` writes it. */
  readonly path: string;
  /** What the link is called in Teams. */
  readonly label: string;
  /** Opens where the client cannot show the tab. */
  readonly webAddress: string;
}

/** The tab's `entityId` in the manifest. */
export const TAB_ENTITY = 'overview';

/** The part of an address which says that Teams opens it. Teams on a phone shows the tab in no frame. */
export const IN_TEAMS = { name: 'host', value: 'teams' } as const;

/** Windows passes no longer address to Teams: 2048 characters, of which the client itself needs some. */
const MAX_LENGTH = 1900;
const MAX_ENCODINGS = 4;

/**
 * Address that opens a page of the tab in Teams. What is too long loses first the address for other clients and
 * then the page's filters.
 * https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application
 */
export function writeTeamsLink(app: TeamsApp, target: TeamsLinkTarget): string {
  const { path, webAddress, ...rest } = target;
  const unfiltered = path.replace(/\?.*/s, '');
  const tries = [
    { ...rest, path, webAddress },
    { ...rest, path },
    { ...rest, path: unfiltered },
  ];
  const links = tries.map((one) => linkOf(app, one));
  return links.find((link) => link.length <= MAX_LENGTH) ?? linkOf(app, { label: '', path: '' });
}

/** Teams encodes what it shares once more, and so do some mail programs. Values in the query stay encoded. */
export const decodePath = (path: string): string =>
  decodeWhile(path, (one) => /^[^/?]*%(?:2f|3f|25)/i.test(one));

export function decodeWhile(text: string, isEncoded: (text: string) => boolean): string {
  let decoded = text;
  for (let count = 0; count < MAX_ENCODINGS && isEncoded(decoded); count += 1) {
    try {
      decoded = decodeURIComponent(decoded);
    } catch {
      return text;
    }
  }
  return decoded;
}

function linkOf(
  { id, tenantId }: TeamsApp,
  { path, label, webAddress }: Omit<TeamsLinkTarget, 'webAddress'> & { webAddress?: string },
): string {
  const parameters = [
    ['tenantId', tenantId],
    ['webUrl', webAddress],
    ['label', label],
    ['context', path && JSON.stringify({ subEntityId: path })],
  ].flatMap(([name, value]) => (value ? [`${name}=${encodeURIComponent(value)}`] : []));
  return `https://teams.microsoft.com/l/entity/${id}/${TAB_ENTITY}?${parameters.join('&')}`;
}
