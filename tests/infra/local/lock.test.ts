import { randomUUID } from 'node:crypto';

import { lockFolder } from '../../../infra/local/lock.ts';

describe('the folder of the data', () => {
  it('belongs to one instance at a time', async () => {
    const folder = `/data/${randomUUID()}`;
    expect(await lockFolder(folder)).toBe('locked');
    expect(await lockFolder(folder)).toBe('in-use');
    expect(await lockFolder(`${folder}-other`)).toBe('locked');
  });
});
