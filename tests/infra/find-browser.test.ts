import { findBrowser } from '../support/browser/browser.ts';

const only =
  (...there: readonly string[]) =>
  (path: string) =>
    there.includes(path);

describe('the browser of the tests', () => {
  it('is the one that CHROMIUM_PATH names, before any other', () => {
    const exists = only('/opt/chrome', '/usr/bin/chromium');
    expect(findBrowser({ CHROMIUM_PATH: '/opt/chrome' }, exists)).toBe('/opt/chrome');
  });

  it('is not another one when CHROMIUM_PATH names none', () => {
    expect(findBrowser({ CHROMIUM_PATH: '/nowhere' }, only('/usr/bin/chromium'))).toBeUndefined();
  });

  it('is looked for on the path', () => {
    const exists = only('/snap/bin/chromium');
    expect(findBrowser({ PATH: '/usr/bin:/snap/bin' }, exists)).toBe('/snap/bin/chromium');
  });

  it('is missing when there is none anywhere', () => {
    expect(findBrowser({}, only())).toBeUndefined();
  });
});
