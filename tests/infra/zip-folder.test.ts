import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';

import { zipFolder } from '../../infra/artefact/zip-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'ennuste-zip-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('the zip of a folder', () => {
  it('holds every file by its path, leaves links out, and is the same when made again', async () => {
    const content = join(folder, 'content');
    mkdirSync(join(content, 'bot', 'work'), { recursive: true });
    writeFileSync(join(content, 'package.json'), '{}');
    writeFileSync(join(content, 'bot', 'work', 'é.ts'), 'export const a = 1;\n'.repeat(10_000));
    symlinkSync(join(content, 'package.json'), join(content, 'link'));

    const size = await zipFolder(content, join(folder, 'one.zip'));
    await zipFolder(content, join(folder, 'two.zip'));

    const zip = readFileSync(join(folder, 'one.zip'));
    expect(Object.keys(unzipSync(zip)).sort()).toEqual(['bot/work/é.ts', 'package.json']);
    expect(strFromU8(unzipSync(zip)['bot/work/é.ts'] ?? new Uint8Array())).toHaveLength(200_000);
    expect(size).toEqual({ files: 2, bytes: 200_002, zipped: zip.length });
    expect(readFileSync(join(folder, 'two.zip')).equals(zip)).toBe(true);
  });
});
