import { joinList, plural } from '../../grammar.ts';

export const questions = {
  title: 'Kysymykset',
  none: 'Tavoitteesta ei ole kysytty mitään.',
  open: (count: number) =>
    plural(count, 'Yksi kysymys odottaa vastausta', `${count} kysymystä odottaa vastausta`),
  askedBy: (name: string, when: string) => `${name} kysyi ${when}`,
  answeredBy: (name: string, when: string) => `${name} vastasi ${when}`,
  waits: 'odottaa vastausta',
  withdrawn: (when: string) => `kysymys on peruttu ${when}`,
  label: 'Vastauksesi',
  send: 'Lähetä vastaus',
  answered: 'Vastaus on tallessa, ja kysyjä saa siitä tiedon.',
  ask: 'Kysy tavoitteesta',
  askLabel: 'Kysymyksesi',
  askHint: (names: readonly string[]) =>
    `Kysymys menee niille, jotka vastaavat tavoitteesta: ${joinList(names)}. Vastaus näkyy tässä, ja saat sen myös Teamsiin.`,
  askSend: 'Lähetä kysymys',
  asked: (names: readonly string[]) =>
    names.length > 0
      ? `Kysymys on lähetetty: ${joinList(names)}.`
      : 'Kysymys on tallessa. Teamsissa ei tavoitettu ketään, mutta kysymys näkyy omistajan sivulla.',
  askedBefore: (names: readonly string[]) =>
    `Kysymys on tallessa ja näkyy tavoitteen sivulla. Uutta korttia ei lähetetty, koska sinulta tuli kysymys samasta tavoitteesta hetki sitten: ${joinList(names)}.`,
  withdraw: 'Peru kysymys',
  withdrawQuestion: 'Kysymys jää näkyviin peruttuna, eikä siihen voi enää vastata.',
  withdrawSure: 'Peru',
  keep: 'Älä peru',
  empty: 'Kirjoita ensin teksti.',
  tooLong: (most: string) => `Teksti voi olla enintään ${most} merkkiä pitkä. Lyhennä sitä.`,
};
