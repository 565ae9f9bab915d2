import { randomUUID } from 'node:crypto';

import { lockDataFolder } from '../../../infra/local/lock-data-folder.ts';

describe('the folder of the data', () => {
  it('belongs to one instance at a time', async () => {
    const folder = `/data/${randomUUID()}`;
    expect(await lockDataFolder(folder)).toBe('locked');
    expect(await lockDataFolder(folder)).toBe('in-use');
    expect(await lockDataFolder(`${folder}-other`)).toBe('locked');
  });
});
