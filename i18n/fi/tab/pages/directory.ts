import { joinList, people, plural } from '../../grammar.ts';

/** Finding people in the organisation's directory, and what it tells about them. */
export const directoryTexts = {
  find: 'Etsi henkilöhakemistosta',
  findHint: 'Kirjoita nimen alkua tai sähköpostiosoite. Valinta täyttää alla olevat kentät.',
  typeMore: 'Kirjoita vielä.',
  searching: 'Haetaan…',
  found: (count: number) => plural(count, 'Yksi henkilö löytyi.', `${count} henkilöä löytyi.`),
  noneFound: 'Ketään ei löytynyt. Tarkista nimi tai kirjoita henkilön tiedot itse.',
  registered: 'on jo rekisterissä',
  disabled: 'tili on poissa käytöstä',
  failed: 'Hakemisto ei vastannut. Yritä uudelleen tai kirjoita henkilön tiedot itse.',
  accounts: {
    title: 'Tilit, joita ei voi käyttää',
    lead: 'Ennuste vertasi rekisteriä henkilöhakemistoon. Mitään ei muutettu.',
    none: 'Kaikkien rekisterissä olevien tilit ovat käytössä.',
    checked: (at: string) => `Tarkistettu ${at}.`,
    again: 'Tarkista uudelleen',
    problem: {
      disabled: 'tili on poistettu käytöstä',
      'not-found': 'hakemisto ei tunne henkilöä',
    },
    since: (problem: string, at: string) => `${problem} (huomattu ${at})`,
    goal: (goal: string, deputy: string) => `${goal} (varahenkilö ${deputy})`,
    alone: (goal: string) => `${goal} (ei varahenkilöä)`,
    of: (name: string, problem: string) => `${name}: ${problem}.`,
    goals: (goals: readonly string[]) => `Tavoitteet: ${joinList(goals)}.`,
    noGoals: 'Ei tavoitteita.',
  },
  plan: {
    title: 'Ennen lähettämistä',
    accounts: 'Näiden vastaajien tiliä ei voi käyttää, joten viesti tuskin tavoittaa heitä:',
    away: 'Nämä vastaajat ovat ilmoittaneet olevansa poissa:',
    awayOf: (name: string) => `${name}.`,
    opens: (count: number) =>
      `Ennuste avaa ensin keskustelun, koska sitä ei vielä ole: ${people(count)}.`,
  },
  problem: {
    directory: {
      'no-permission':
        'Tilejä ei tarkistettu, koska Ennusteella ei ole oikeutta lukea henkilöhakemistoa. Kerro ylläpidolle.',
      throttled: 'Tilejä ei tarkistettu, koska henkilöhakemisto on ruuhkautunut.',
      unreachable: 'Tilejä ei tarkistettu, koska henkilöhakemistoon ei saatu yhteyttä.',
    },
    presence: {
      'no-permission':
        'Poissaoloja ei saatu, koska Ennusteella ei ole oikeutta lukea niitä. Kerro ylläpidolle.',
      throttled: 'Poissaoloja ei saatu, koska palvelu on ruuhkautunut.',
      unreachable: 'Poissaoloja ei saatu, koska palveluun ei saatu yhteyttä.',
    },
  },
};
