import { isReadable } from '../../../../domain/common/text/readable-text.ts';

describe('readable text', () => {
  it.each(['', 'åäö – “ok” 👍', 'a\tb', 'a\nb', 'a\r\nb', 'a\u00a0b', 'a\u200fb'])(
    'accepts %j',
    (text) => {
      expect(isReadable(text)).toBe(true);
    },
  );

  it.each([
    '\u0000',
    '\u0008',
    '\u000b',
    '\u001f',
    '\u007f',
    '\u0080',
    '\u0085',
    '\u009b',
    '\u009f',
  ])('refuses the control character %j', (sign) => {
    expect(isReadable(`a${sign}b`)).toBe(false);
  });

  it.each(['\ud83d', '\udc4d', '\udc4d\ud83d'])('refuses half a character %j', (half) => {
    expect(isReadable(`a${half}b`)).toBe(false);
  });

  it.each(['\u202a', '\u202e', '\u2066', '\u2069'])('refuses the direction sign %j', (sign) => {
    expect(isReadable(`a${sign}b`)).toBe(false);
  });
});
