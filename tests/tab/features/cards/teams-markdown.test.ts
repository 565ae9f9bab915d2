import { CARD_THEMES } from '../../../../tab/features/cards/card-look.ts';
import { cardRules, hostConfig } from '../../../../tab/features/cards/host-config.ts';
import { teamsMarkdown } from '../../../../tab/features/cards/teams-markdown.ts';

describe('the Markdown of a card', () => {
  it.each([
    ['**Tärkeä** asia', '<p><strong>Tärkeä</strong> asia</p>'],
    ['_hiljaa_', '<p><em>hiljaa</em></p>'],
    ['- yksi\n- kaksi', '<ul><li>yksi</li><li>kaksi</li></ul>'],
    ['1. yksi', '<ol><li>yksi</li></ol>'],
    ['[ohje](https://example.fi/a)', '<p><a href="https://example.fi/a">ohje</a></p>'],
    ['1 \\* 2', '<p>1 * 2</p>'],
    ['', ''],
  ])('%j becomes %j', (markdown, html) => {
    expect(teamsMarkdown(markdown)).toBe(html);
  });

  it.each([
    '<img src=x onerror=alert(1)>',
    '[x](javascript:alert(1))',
    '[x](https://a.fi/" onmouseover="alert(1))',
    '[<img onerror=alert(1)>](https://a.fi)',
    '**<script>alert(1)</script>**',
    '\\<script>alert(1)\\</script>',
    '[x](data:text/html,<script>alert(1)</script>)',
    '\ue0000\ue001<svg onload=alert(1)>',
  ])('makes no active content from %j', (markdown) => {
    const place = document.createElement('div');
    place.innerHTML = teamsMarkdown(markdown);
    const elements = [...place.querySelectorAll('*')];
    const names = new Set(elements.map((element) => element.localName));
    expect([...names].filter((name) => !['p', 'a', 'strong', 'em'].includes(name))).toEqual([]);
    for (const element of elements)
      for (const { name, value } of element.attributes)
        expect({ name, isSafe: value.startsWith('https://a.fi') }).toEqual({
          name: 'href',
          isSafe: true,
        });
  });

  it.each(['\ue000', '\ue0007\ue001', 'a\ue001b'])('ends with the marks of its own: %j', (text) => {
    expect(teamsMarkdown(text)).toBe(
      `<p>${text.replace(/[\ue000\ue001]/g, '')}</p>`.replace('<p></p>', ''),
    );
  });
});

describe.each(CARD_THEMES)('the %s look of a card', (theme) => {
  it('is written in colours, not in those of the page around it', () => {
    const written = [JSON.stringify(hostConfig(theme)), ...cardRules(theme, '.card')].join(' ');
    expect(written).not.toMatch(/undefined|var\(/);
  });

  it('reaches no further than the card', () => {
    const rules = cardRules(theme, '.card').map((rule) => rule.split('{')[0] ?? '');
    expect(rules.length).toBeGreaterThan(0);
    for (const selector of rules.flatMap((rule) => rule.split(/,(?![^(]*\))/)))
      expect(selector.trim()).toMatch(/^\.card( |$)/);
  });
});
