import { EVERY_CARD } from '../../../support/cases/every-card.ts';
import { objectsIn, type Json } from '../../../support/fixtures/json.ts';
import { pseudoReader, unmarked } from '../../../support/fixtures/pseudo-words.ts';
import { aGoalView, aPortfolio } from '../../../support/fixtures/tab/portfolio-and-goal.ts';

const SAID = [
  'text',
  'title',
  'label',
  'placeholder',
  'errorMessage',
  'tooltip',
  'altText',
  'fallbackText',
];

/** Texts written by people, and names, in these tests. */
const DATA = [
  'Palvelutorit',
  /^(Uudistuvat palvelut|Toimivin kaupunki)$/,
  /^Tavoite \d{3}$/,
  'Fanni Fasilitaattori',
  'Aino Omistaja',
  /^Sirpa \S+Sijainen\S+$/,
  /^Maija-Liisa Meikäläinen-Virtanen \d+$/,
  /^Kysy \S+Sirpalta\S+$/,
  /^(Biennaali|Perhehulinat)$/,
  /^Omistaja \d+$/,
  'Lasten ja nuorten liikkumisen lisääminen yhdessä kumppaneiden kanssa',
  'Konsepti ja aikataulu',
  'Tapahtumat',
  'Palaute on koottu',
  'Palaute on koottu ja käsitelty',
  'Kevään tapahtuma',
  /^(Liikkuva koulu|Lähiliikuntapaikat|Seurayhteistyö|Perheliikunta)$/,
  /^(Suunnitelma|Sopimukset|Toteutus|Arviointi) on tehty$/,
  'Tiloja ei saada ajoissa',
  /^(Tilat varmistuvat syksyllä\.\s?)+$/,
  /^Syksyn tilat .* siirtyä\.$/,
  /^(Tilat puuttuvat|Rahoitus puuttuu)$/,
  /^(suomi|svenska|English)$/,
  /^(Mitä tapahtumien peruminen maksaa\?|Selvitän asian\.)$/,
  /^Peruminen maksaa/,
  'Johanna Johtaja',
] as const;

/** Names and texts of the goals, which the tab's tests also show. */
const GOALS = new Set(
  [...objectsIn([aPortfolio(), aGoalView()])].flatMap((one) =>
    [one.name, one.section, one.explanation].filter((text) => typeof text === 'string'),
  ),
);

const isData = (text: string): boolean =>
  GOALS.has(text) || DATA.some((one) => (typeof one === 'string' ? one === text : one.test(text)));

/** Visible parts of an element that do not come from i18n. */
function untranslatedIn(element: Json): readonly string[] {
  return SAID.map((name) => element[name])
    .filter((shown) => typeof shown === 'string')
    .map((shown) => unmarked(shown).replace(/^[^\p{L}]+|[\s:·,]+$/gu, ''))
    .filter((rest) => /\p{L}/u.test(rest) && !isData(rest));
}

describe('in the pseudo-language', () => {
  const reader = pseudoReader();

  it.each(EVERY_CARD)('%s shows nothing that is not translated', (_, draw) => {
    const { card, summary } = draw(reader);
    const elements = [...objectsIn(card), { text: summary }];
    expect(elements.flatMap(untranslatedIn)).toEqual([]);
  });

  it('is distinguished from untranslated text', () => {
    expect(untranslatedIn({ text: '⟦Ennuste ⟦x⟧⟧: Save' })).toEqual(['Save']);
  });
});
