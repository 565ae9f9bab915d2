import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { strFromU8, unzipSync } from 'fflate';

import { packageApp } from '../../appPackage/package-app.ts';
import { bytesOf, exampleManifest, exampleSettings, FOLDER, textOf } from './example-package.ts';

const makeZip = async (): Promise<Uint8Array> => {
  const made = await packageApp(FOLDER, exampleSettings(), '1.2.3');
  if ('faults' in made) throw new Error(made.faults.join('\n'));
  return made.zip;
};

describe('app package', () => {
  it('holds exactly the manifest, the icons and the languages', async () => {
    expect(Object.keys(unzipSync(await makeZip()))).toEqual([
      'manifest.json',
      'color.png',
      'outline.png',
      'sv.json',
      'en.json',
    ]);
  });

  it('contains each file unchanged', async () => {
    const files = unzipSync(await makeZip());
    const text = (file: string): string => strFromU8(files[file] ?? new Uint8Array());
    expect(text('manifest.json')).toBe(exampleManifest());
    expect(text('manifest.json')).not.toContain('${{');
    expect(text('sv.json')).toBe(textOf('sv.json'));
    expect(text('en.json')).toBe(textOf('en.json'));
    expect(Buffer.from(files['color.png'] ?? [])).toEqual(bytesOf('color.png'));
    expect(Buffer.from(files['outline.png'] ?? [])).toEqual(bytesOf('outline.png'));
  });

  it('is the same byte for byte when built again', async () => {
    expect(Buffer.from(await makeZip()).equals(await makeZip())).toBe(true);
  });

  it('is not built while a file is missing or is not JSON, and names them all', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ennuste-package-'));
    cpSync(FOLDER, folder, { recursive: true });
    rmSync(join(folder, 'color.png'));
    writeFileSync(join(folder, 'sv.json'), '{ "name.short": "Ennuste", }');
    const made = await packageApp(folder, exampleSettings(), '1.2.3');
    rmSync(folder, { recursive: true });
    expect(made).toEqual({
      faults: [
        expect.stringMatching(/^sv\.json: it is not JSON .*Look for a comma too many\.$/),
        'color.png: it cannot be read. Restore it from version control.',
      ],
    });
  });

  it('is not built with a version that the catalogue refuses', async () => {
    expect(await packageApp(FOLDER, exampleSettings(), '0.1.0')).toEqual({
      faults: [expect.stringMatching(/Set version in package\.json .*VersionHasMajorLessThan1/)],
    });
  });

  it('is not built from a manifest that breaks the schema', async () => {
    const settings = { ...exampleSettings(), BOT_ID: 'nobody', SSO_CLIENT_ID: 'nobody' };
    expect(await packageApp(FOLDER, settings, '1.2.3')).toEqual({
      faults: [
        expect.stringContaining('manifest.json: /bots/0/botId'),
        expect.stringContaining('manifest.json: /composeExtensions/0/botId'),
        expect.stringContaining('manifest.json: /webApplicationInfo/id'),
        expect.stringContaining('BotIdIsNotGuid'),
      ],
    });
  });
});
