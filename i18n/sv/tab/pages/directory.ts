import type { directoryTexts as finnish } from '../../../fi/tab/pages/directory.ts';
import { joinList, people, plural } from '../../grammar.ts';

export const directoryTexts: typeof finnish = {
  find: 'Sök i personkatalogen',
  findHint: 'Skriv början av namnet eller e-postadressen. Valet fyller i fälten nedan.',
  typeMore: 'Skriv lite till.',
  searching: 'Söker…',
  found: (count) => plural(count, 'En person hittades.', `${count} personer hittades.`),
  noneFound: 'Ingen hittades. Kontrollera namnet eller skriv uppgifterna själv.',
  registered: 'finns redan i registret',
  disabled: 'kontot är inaktiverat',
  failed: 'Katalogen svarade inte. Försök igen eller skriv uppgifterna själv.',
  accounts: {
    title: 'Konton som inte kan användas',
    lead: 'Ennuste jämförde registret med personkatalogen. Ingenting ändrades.',
    none: 'Alla i registret har ett konto som är i bruk.',
    checked: (at) => `Kontrollerat ${at}.`,
    again: 'Kontrollera igen',
    problem: {
      disabled: 'kontot har inaktiverats',
      'not-found': 'katalogen känner inte personen',
    },
    since: (problem, at) => `${problem} (upptäckt ${at})`,
    goal: (goal, deputy) => `${goal} (ersättare ${deputy})`,
    alone: (goal) => `${goal} (ingen ersättare)`,
    of: (name, problem) => `${name}: ${problem}.`,
    goals: (goals) => `Mål: ${joinList(goals)}.`,
    noGoals: 'Inga mål.',
  },
  plan: {
    title: 'Innan du skickar',
    accounts: 'De här personernas konton kan inte användas, så meddelandet når dem knappast:',
    away: 'De här personerna har meddelat att de är borta:',
    awayOf: (name) => `${name}.`,
    opens: (count) =>
      `Ennuste öppnar först en chatt, eftersom det inte finns någon: ${people(count)}.`,
  },
  problem: {
    directory: {
      'no-permission':
        'Kontona kontrollerades inte, eftersom Ennuste inte får läsa personkatalogen. Berätta för driften.',
      throttled: 'Kontona kontrollerades inte, eftersom personkatalogen är överbelastad.',
      unreachable: 'Kontona kontrollerades inte, eftersom personkatalogen inte gick att nå.',
    },
    presence: {
      'no-permission':
        'Frånvaron kunde inte hämtas, eftersom Ennuste inte får läsa den. Berätta för driften.',
      throttled: 'Frånvaron kunde inte hämtas, eftersom tjänsten är överbelastad.',
      unreachable: 'Frånvaron kunde inte hämtas, eftersom tjänsten inte gick att nå.',
    },
  },
};
