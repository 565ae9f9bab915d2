import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** Origins that may show the tab in a frame: Teams, Outlook and Microsoft 365. */
const FRAMES = [
  "'self'",
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
];

/** Hash of an empty style element. Fluent adds empty style elements and fills them by script. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/** Allows `res.cdn.office.net`, because teams-js fetches its list of valid hosts from there. */
export function buildContentSecurityPolicy(indexHtml: string): string {
  const page = readFileSync(indexHtml, 'utf8');
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes(page, 'script')}`.trim(),
    `style-src 'self' ${EMPTY_STYLE} ${hashes(page, 'style')}`.trim(),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self' https://res.cdn.office.net",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${FRAMES.join(' ')}`,
  ].join('; ');
}

const hashes = (page: string, tag: 'script' | 'style'): string =>
  [...page.matchAll(new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, 'g'))]
    .map(([, content = '']) => createHash('sha256').update(content).digest('base64'))
    .map((hash) => `'sha256-${hash}'`)
    .join(' ');
