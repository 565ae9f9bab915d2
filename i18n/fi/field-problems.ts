import type { ProblemWords } from '../types/refusal-words.ts';

export const problem: ProblemWords = {
  required: () => 'Tämä tarvitaan.',
  'not-a-number': () => 'Kirjoita luku numeroin, esimerkiksi 12 tai 7,5.',
  'not-whole': () => 'Kirjoita kokonaisluku.',
  'too-small': (limit) => `Luvun pitää olla vähintään ${limit}.`,
  'too-large': (limit) => `Luku saa olla enintään ${limit}.`,
  'too-long': (limit) => `Teksti on liian pitkä: enintään ${limit} merkkiä.`,
  'too-many': (limit) => `Näitä saa olla enintään ${limit}.`,
  'too-much': (limit) =>
    `Tekstejä on yhteensä liikaa: enintään ${limit} merkkiä. Eniten niitä on tässä osassa, joten lyhennä ensin sitä.`,
  'not-a-day': () => 'Valitse päivä kalenterista.',
  'day-in-future': () => 'Päivä on vasta tulossa. Merkitse päätös, kun se on tehty.',
  'not-a-choice': () => 'Valitse yksi vaihtoehdoista.',
  unknown: () => 'Tätä kohtaa ei tunneta. Avaa lomake uudelleen.',
  'control-characters': () =>
    'Tekstissä on merkkejä, joita ei voi näyttää. Kirjoita kohta uudelleen.',
  'reason-needed': () => 'Ennuste on heikentynyt: kerro lyhyesti miksi.',
  'preparation-needed': () => 'Kirjoita varautuminen tai merkitse, ettei sitä vielä ole.',
  twice: () => 'Sama on luettelossa kahdesti. Poista toinen.',
  'days-out-of-order': () => 'Päivät ovat väärässä järjestyksessä. Korjaa toinen päivistä.',
};
