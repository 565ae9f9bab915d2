import { createHash } from 'node:crypto';
import type { Server } from 'restify';
import { LANGUAGES, type Language } from '../../../domain/common/person.ts';
import { defaultLanguageOf } from '../../../domain/months/settings.ts';
import { parseAcceptLanguage } from '../../api/http/problem.ts';
import { createReader, type Reader } from '../../cards/kit/reader.ts';
import { lastKnownContext, type BaseContext } from '../../usecases/shared/current-settings.ts';

const KINDS = ['privacy', 'terms'] as const;
type Kind = (typeof KINDS)[number];

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:42rem;margin:2rem auto;padding:0 1rem}' +
  'h1{font-size:1.6rem;line-height:1.3}h2{font-size:1.15rem;margin-top:2rem}nav a{margin-right:1rem}' +
  '@media(prefers-color-scheme:dark){body{background:#1b1a19;color:#f3f2f1}a{color:#9ecbff}}';

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** The pages that the app package links to. Everybody may read them, so they name only the organisation. */
export function answerLegalPages(server: Server, context: BaseContext): void {
  for (const kind of KINDS)
    server.get(`/${kind}`, (request, response, next) => {
      // The last known settings, so that the page needs no storage.
      const { organisation } = lastKnownContext(context);
      const asked = new URLSearchParams(request.getQuery()).get('lang');
      const language =
        LANGUAGES.find((one) => one === asked) ??
        parseAcceptLanguage(request.header('accept-language')) ??
        defaultLanguageOf(organisation);
      response.header('Content-Security-Policy', POLICY);
      response.header('Content-Type', 'text/html; charset=utf-8');
      response.header('Cache-Control', 'no-store');
      response.sendRaw(
        200,
        renderPage(kind, createReader(language, organisation), organisation.name[language]),
      );
      next();
    });
}

function renderPage(kind: Kind, { language, words, own }: Reader, organisation: string): string {
  const { legalPages } = words.bot;
  const { title, sections } = legalPages[kind](organisation, own.contact);
  const body = sections
    .map(
      ({ heading, texts }) =>
        `<h2>${escapeHtml(heading)}</h2>${texts.map((text) => `<p>${escapeHtml(text)}</p>`).join('')}`,
    )
    .join('');
  return (
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${escapeHtml(title)}</title>` +
    `<style>${STYLE}</style></head><body>` +
    `<nav aria-label="${escapeHtml(legalPages.language)}">${LANGUAGES.map((one) => languageLink(one, words)).join('')}</nav>` +
    `<main><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`
  );
}

const languageLink = (language: Language, { common }: Reader['words']): string =>
  `<a href="?lang=${language}" hreflang="${language}">${escapeHtml(common.language[language])}</a>`;

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
