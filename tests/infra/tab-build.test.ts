import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { hashSources } from '../../infra/tab-build.ts';

describe('the fingerprint of the tab', () => {
  let root: string;
  const of = () => hashSources(root, ['tab', 'package-lock.json']);

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'ennuste-'));
    mkdirSync(join(root, 'tab/lib'), { recursive: true });
    writeFileSync(join(root, 'tab/lib/a.ts'), 'a');
    writeFileSync(join(root, 'package-lock.json'), '{}');
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it.each([
    ['a file is edited', () => writeFileSync(join(root, 'tab/lib/a.ts'), 'b')],
    ['a file is added', () => writeFileSync(join(root, 'tab/b.ts'), '')],
    ['a file is removed', () => rmSync(join(root, 'tab/lib/a.ts'))],
    ['a file is renamed', () => renameSync(join(root, 'tab/lib/a.ts'), join(root, 'tab/lib/b.ts'))],
    ['a package is updated', () => writeFileSync(join(root, 'package-lock.json'), '{"a":1}')],
  ])('changes when %s', (_, change) => {
    const before = of();
    change();
    expect(of()).not.toBe(before);
  });

  it('stays when a file is saved as it was, or the tab is built', () => {
    const before = of();
    writeFileSync(join(root, 'tab/lib/a.ts'), 'a');
    mkdirSync(join(root, 'tab/dist'));
    writeFileSync(join(root, 'tab/dist/index.html'), '');
    expect(of()).toBe(before);
  });
});
