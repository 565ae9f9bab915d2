import { once } from 'node:events';
import { createWriteStream, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';

import { Zip, ZipDeflate } from 'fflate';

/** The earliest time that a zip can store, so that the same content gives the same zip. */
const FILE_TIME = new Date(1980, 0, 1);

export interface ZipSize {
  readonly files: number;
  readonly bytes: number;
  readonly zipped: number;
}

/** Links are left out: they are only shortcuts to commands of packages. */
export async function zipFolder(folder: string, target: string): Promise<ZipSize> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
  const output = createWriteStream(target);
  let bytes = 0;
  let zipped = 0;
  let fault: Error | undefined;
  const zip = new Zip((error, chunk) => {
    if (error) fault ??= error;
    zipped += chunk.length;
    output.write(chunk);
  });
  for (const name of names) {
    const content = readFileSync(join(folder, name));
    bytes += content.length;
    const entry = new ZipDeflate(name.replaceAll('\\', '/'), { level: 6 });
    entry.mtime = FILE_TIME;
    zip.add(entry);
    entry.push(content, true);
    if (output.writableNeedDrain) await once(output, 'drain');
  }
  zip.end();
  output.end();
  await finished(output);
  if (fault) throw fault;
  return { files: names.length, bytes, zipped };
}
