import fc from 'fast-check';
import { ENDPOINTS } from '../../../../bot/api/routes/endpoints.ts';
import { firstRequestPath, PAGE_KINDS, type Page } from '../../../../contract/routes.ts';
import { anyPage } from '../../../support/fixtures/any-page.ts';

const isServed = (path: string): boolean =>
  ENDPOINTS.some(
    ({ method, path: pattern }) =>
      method === 'get' && new RegExp(`^${pattern.replace(/\{\w+\}/g, '[^/]+')}$`).test(path),
  );

describe('what a page reads first', () => {
  it.each(PAGE_KINDS)('is served by the API: %s', (kind) => {
    for (const page of fc.sample<Page>(anyPage[kind], { numRuns: 20, seed: 1 })) {
      const [path = ''] = firstRequestPath(page, 2026).split('?');
      expect({ page, path, served: isServed(path) }).toEqual({ page, path, served: true });
    }
  });
});
