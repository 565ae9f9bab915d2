import { createReader } from '../../../../bot/cards/kit/reader.ts';
import { LANGUAGES } from '../../../../domain/common/person.ts';
import { anOrganisation } from '../../../support/fixtures/builders.ts';
import { EVERY_CARD } from '../../../support/cases/every-card.ts';
import { parserErrorsOf, findCardFaults } from '../../../support/checks/card-faults.ts';

describe.each(LANGUAGES)('in %s', (language) => {
  const reader = createReader(language, anOrganisation());

  it.each(EVERY_CARD)('%s keeps the rules of Teams and of accessibility', (_, draw) => {
    expect(findCardFaults(draw(reader))).toEqual([]);
  });

  it.each(EVERY_CARD)('%s says its language', (_, draw) => {
    expect(draw(reader).card.lang).toBe(language);
  });
});

describe('the card parser of these tests', () => {
  it.each([
    ['an unknown element', { type: 'Sparkle' }],
    ['an impossible value', { type: 'TextBlock', text: 'x', size: 'Huge' }],
    ['an input without an id', { type: 'Input.Text', label: 'x' }],
  ])('complains of %s', (_, element) => {
    const card = { type: 'AdaptiveCard', version: '1.5', body: [element] };
    expect(parserErrorsOf(card)).toHaveLength(1);
  });

  it('names every rule that a card breaks', () => {
    const action = { type: 'Action.Execute', title: 'x', verb: 'x' };
    const input = { type: 'Input.Text', id: 'same', label: '' };
    const body = [
      { type: 'TextBlock', text: 'Iso', size: 'Large' },
      { type: 'Image', url: 'https://example.org/a.png' },
      input,
      input,
      'no element',
    ];
    const card = {
      type: 'AdaptiveCard',
      version: '1.5',
      body,
      actions: Array.from({ length: 7 }, () => action),
    };
    expect(findCardFaults({ summary: ' ', card }).length).toBeGreaterThanOrEqual(9);
  });
});
