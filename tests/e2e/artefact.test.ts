import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findStartFault } from '../../infra/artefact/check-start.ts';
import { stageSources } from '../../infra/artefact/stage-sources.ts';
import { REPOSITORY_ROOT } from '../../infra/project-paths.ts';
import { buildTabIfStale } from '../../infra/tab-build.ts';

const target = join(mkdtempSync(join(tmpdir(), 'ennuste-artefact-')), 'app');
const organisation = join(REPOSITORY_ROOT, 'bot/imports/demo/organisation.json');

beforeAll(async () => {
  await buildTabIfStale();
  stageSources(target, organisation);
  symlinkSync(join(REPOSITORY_ROOT, 'node_modules'), join(target, 'node_modules'));
}, 180_000);
afterAll(() => rmSync(join(target, '..'), { recursive: true }));

describe("the server's package", () => {
  it('holds every module that the server loads', () => {
    expect(findStartFault(target)).toBeUndefined();
  });

  it('is refused when a module is missing', () => {
    rmSync(join(target, 'bot', 'work'), { recursive: true });
    expect(findStartFault(target)).toContain('ERR_MODULE_NOT_FOUND');
  });
});
