import { parseSettings } from '../../../infra/local/settings.ts';

const DEFAULTS = { port: 3978, dataDir: '.data', playground: true, demo: true };

describe('the settings of npm run local', () => {
  it('are all optional', () => {
    expect(parseSettings({})).toEqual({ settings: DEFAULTS });
  });

  it('count an empty value as left out', () => {
    const env = { PORT: '', DATA_DIR: ' ', PLAYGROUND: '', DEMO: '' };
    expect(parseSettings(env)).toEqual({ settings: DEFAULTS });
  });

  it('are taken from the environment', () => {
    const env = { PORT: '4000', DATA_DIR: '/tmp/x', PLAYGROUND: 'off', DEMO: 'OFF' };
    expect(parseSettings(env)).toEqual({
      settings: { port: 4000, dataDir: '/tmp/x', playground: false, demo: false },
    });
  });

  it.each(['0', '65536', '-1', '39 78', '3978.5', '1e3', 'http', '123456'])(
    'refuse the port %s and say what to set',
    (PORT) => {
      expect(parseSettings({ PORT })).toEqual({
        problems: [expect.stringMatching(/^PORT is .* Set it to a number from 1024 to 65535/)],
      });
    },
  );

  it('keep the ports of the playground for the playground', () => {
    expect(parseSettings({ PORT: '56151' })).toEqual({
      problems: [expect.stringContaining('PLAYGROUND=off')],
    });
    expect(parseSettings({ PORT: '56151', PLAYGROUND: 'off' })).toHaveProperty('settings');
  });

  it('name every fault at once', () => {
    const env = { PORT: 'x', PLAYGROUND: '1', DEMO: 'no', DATA_DIR: 'a\0b' };
    expect(parseSettings(env)).toEqual({
      problems: ['PLAYGROUND', 'DEMO', 'PORT', 'DATA_DIR'].map((name) =>
        expect.stringMatching(new RegExp(`^${name} is`)),
      ),
    });
  });
});
