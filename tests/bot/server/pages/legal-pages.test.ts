import { startHarness, type Harness } from '../../../support/world/server-harness.ts';
import { PEOPLE, someSettings } from '../../../support/fixtures/builders.ts';

let bot: Harness;
beforeEach(async () => {
  bot = await startHarness();
});
afterEach(() => bot.stop());

const read = async (path: string, language = 'fi') => {
  const response = await fetch(`${bot.url}${path}`, { headers: { 'accept-language': language } });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

it.each([
  ['/privacy', 'fi', 'Ennusteen tietosuoja', 'Kulttuuri ja vapaa-aika'],
  ['/privacy', 'sv', 'Dataskydd i Ennuste', 'Kultur och fritid'],
  ['/terms', 'en', 'Terms of use of Ennuste', 'Culture and Leisure'],
  ['/terms?lang=sv', 'en', 'Användarvillkor för Ennuste', 'Kultur och fritid'],
])(
  '%s is shown to everybody in %s, with the name of the organisation',
  async (path, language, title, name) => {
    const { status, text, headers } = await read(path, language);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(text).toContain(`<h1>${title}</h1>`);
    expect(text).toContain(name);
  },
);

it('runs no script, and cannot be framed', async () => {
  const { headers, text } = await read('/privacy');
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(text).not.toContain('<script');
});

it('shows the contact as text, whatever is in it', async () => {
  const settings = { ...someSettings(), texts: { contact: { en: '<img src=x> & co' } } };
  const saved = await bot.call(PEOPLE.facilitator, 'PUT', '/settings', { settings });
  await saved.text();
  await bot.call(PEOPLE.facilitator, 'GET', '/me').then((response) => response.text());
  const { text } = await read('/privacy', 'en');
  expect(text).toContain('&lt;img src=x&gt; &amp; co');
  expect(text).not.toContain('<img');
});
