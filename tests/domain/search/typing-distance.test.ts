import { foldText } from '../../../domain/common/text/fold-text.ts';
import { maxTyposIn, typingDistance } from '../../../domain/search/typing-distance.ts';

describe('the distance of two words', () => {
  it.each([
    ['tilanne', 'tilanne', 0],
    ['tilane', 'tilanne', 1],
    ['tilannne', 'tilanne', 1],
    ['tilinne', 'tilanne', 1],
    ['tialnne', 'tilanne', 1],
    ['tianle', 'tilanne', 2],
    ['', 'abc', 3],
    ['kissa', 'kaara', 3],
    ['abcd', 'axyd', 2],
    ['abcd', 'axbd', 2],
    ['abcd', 'acxd', 2],
    ['ab', 'ba', 1],
    ['ab', 'bc', 2],
  ])('counts from %p to %p %d mistakes', (a, b, distance) => {
    expect(typingDistance(a, b, 3)).toBe(distance);
    expect(typingDistance(b, a, 3)).toBe(distance);
  });

  it('is not counted past its bound, however long the words', () => {
    expect(typingDistance('kieli', 'historia', 2)).toBe(Infinity);
    expect(typingDistance('abc', 'bcd', 1)).toBe(Infinity);
    expect(typingDistance('abc', 'bcd', 2)).toBe(2);
    expect(typingDistance('a'.repeat(100_000), 'b', 2)).toBe(Infinity);
  });
});

it.each([
  ['mål', 0],
  ['läge', 1],
  ['kieli', 1],
  ['päivitä', 2],
])('allows in %p at most %d mistakes', (word, most) => {
  expect(maxTyposIn(word)).toBe(most);
});

it.each([
  ['LÄGE', 'lage'],
  ['Språk', 'sprak'],
  ['a\u0308', 'a'],
])('folds %p into %p', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});
