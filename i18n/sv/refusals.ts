import type { RefusalWords } from '../types/refusal-words.ts';
import { plural } from './grammar.ts';

export const refusalTexts: RefusalWords = {
  'not-registered': () =>
    'Du finns ännu inte bland personerna i Ennuste. Be facilitatorn lägga till dig.',
  'not-allowed': () =>
    'Du har inte rätt att göra detta. Om du borde ha det, be facilitatorn kontrollera din roll.',
  'goal-not-found': () =>
    'Målet finns inte, eller så har du inte rätt att se det. Öppna dina mål på nytt.',
  'person-not-found': () =>
    'Personen finns inte i registret. Lägg först till personen och försök sedan igen.',
  'run-not-found': () => 'Påminnelserundan finns inte. Starta en ny genom att skriva påminn.',
  'theme-not-found': () => 'Temat finns inte. Öppna temana och välj ett av dem.',
  'month-not-open': ({ month }, format) =>
    `Månaden ${format.month(month)} har inte öppnats. Facilitatorn öppnar månaderna.`,
  'month-not-yet-open': ({ month, opensOn }, format) =>
    `Månaden ${format.month(month)} öppnas för svar ${format.day(opensOn)}.`,
  'month-closed': ({ month }, format) =>
    `Månaden ${format.month(month)} är redan stängd, så ingenting sparades. Berätta om ändringen i nästa månads avstämning eller kontakta facilitatorn.`,
  'month-already-open': ({ month }, format) => `Månaden ${format.month(month)} har redan öppnats.`,
  'months-not-comparable': ({ month, why }, format) => {
    if (why === 'first')
      return `Ingen månad under samma år har öppnats före ${format.month(month)}. Det går att jämföra när nästa månad har öppnats.`;
    if (why === 'same') return `Välj två olika månader. Nu är båda ${format.month(month)}.`;
    return 'Målen gäller ett år i taget. Välj två månader under samma år.';
  },
  'goal-not-in-month': ({ month }, format) => `Målet följs inte upp i ${format.month(month)}.`,
  'month-days-impossible': ({ why }) => {
    if (why === 'order')
      return 'Dagarna ska komma i ordning: först öppning, sedan sista dag och till slut stängning. Rätta dagarna.';
    if (why === 'past') return 'Dagen har redan passerat. Välj dagens datum eller en senare dag.';
    if (why === 'overdue')
      return 'Sista dagen har redan passerat, så varje svar skulle vara sent från början. Flytta sista dagen till i dag eller senare, och stängningen efter den.';
    return why === 'begun'
      ? 'Månaden har redan öppnats, så dess öppningsdag kan inte ändras.'
      : 'Dagen ligger för långt från månaden. En månad kan öppnas tidigast i början av föregående månad och stängas senast om två månader.';
  },
  'month-not-reopenable': ({ month, why }, format) => {
    if (why === 'not-closed') return `Månaden ${format.month(month)} är inte stängd.`;
    return why === 'later-closed'
      ? `Månaden ${format.month(month)} kan inte öppnas på nytt, eftersom en senare månad redan är stängd. Berätta om ändringen i den öppna månadens avstämning.`
      : `Det har gått för lång tid sedan ${format.month(month)}, så månaden kan inte öppnas på nytt. Berätta om ändringen i den öppna månadens avstämning.`;
  },
  'stale-answer': () =>
    'Någon har svarat för målet efter att du öppnade formuläret. Ingenting har sparats ännu. Kontrollera uppgifterna och spara på nytt.',
  'stale-version': () =>
    'Uppgiften ändrades medan du redigerade den. Hämta den senaste uppgiften och gör ändringen i den.',
  'goal-archived': () =>
    'Målet är arkiverat och följs inte längre upp. Historiken går att läsa. En facilitator kan återställa målet.',
  'invalid-goal': ({ problems }) =>
    plural(
      problems.length,
      'Målet har inte sparats än: en punkt behöver rättas.',
      `Målet har inte sparats än: ${problems.length} punkter behöver rättas.`,
    ),
  'answered-parts-removed': ({ names }) =>
    `Det finns redan svar om följande: ${names.join(', ')}. Ingenting har sparats än. Bekräfta borttagningen, så finns svaren kvar i historiken, eller låt punkterna stå kvar.`,
  'invalid-answer': ({ problems }) =>
    plural(
      problems.length,
      'Ingenting har sparats ännu: en punkt behöver rättas.',
      `Ingenting har sparats ännu: ${problems.length} punkter behöver rättas.`,
    ),
  'invalid-request': () => 'Begäran är felaktig. Rätta de uppräknade punkterna och försök igen.',
  'nobody-to-remind': ({ month }, format) =>
    `Det finns ingen att påminna: ${format.month(month)}. Orsakerna syns i planen.`,
  'run-already-sent': ({ name, at }, format) =>
    `Rundan har redan skickats: ${name}, ${format.instant(at)}. I rundan ser du hur den framskrider.`,
  'run-cancelled': () => 'Rundan har avbrutits. Planera en ny genom att skriva påminn.',
  'run-finished': () =>
    'Rundan är redan klar, så det finns inget att avbryta. Resultatet syns i rundan.',
  'selection-unknown': ({ name }) =>
    `Urvalet ${name} är inte något av årets teman eller mål. Välj det ur listan.`,
  'schedule-never-fires': ({ step }) =>
    step === undefined
      ? 'Tidtabellen har inga steg. Lägg till minst ett.'
      : `Steget ${step} skulle alltid infalla efter att månaden stängts, så det skulle aldrig skickas. Välj en tidigare dag.`,
  'schedule-steps-alike': () =>
    'Två steg är likadana. Ändra dagen eller mottagarna för det ena, eller ta bort det.',
  'schedule-time-outside': ({ from, until }) =>
    `Påminnelser skickas bara kl. ${from}–${until}. Välj en tid däremellan.`,
  'step-not-found': () => 'Steget finns inte längre i tidtabellen. Hämta tidtabellen på nytt.',
  'step-over': () =>
    'Steget är redan gjort eller dess månad är över, så det kan inte ändras. Ändra ett kommande steg.',
  'day-not-possible': ({ day, why }, format) => {
    const of = format.day(day);
    if (why === 'past') return `Dagen ${of} har redan varit. Välj en kommande arbetsdag.`;
    if (why === 'not-working') return `Dagen ${of} är ingen arbetsdag. Välj en arbetsdag.`;
    return `Dagen ${of} hör inte till månadens svarstid. Välj en dag innan månaden stängs.`;
  },
  'no-months': () => 'Ingen månad har öppnats ännu. Facilitatorn öppnar den första månaden.',
  'hand-over-not-found': () =>
    'Den här begäran finns inte längre eller gäller någon annan. Ingenting ändrades.',
  'hand-over-answered': () => 'Begäran har redan besvarats. Ingenting ändrades.',
  'hand-over-exists': () =>
    'Målets avstämning är redan överförd eller samma person är redan tillfrågad. Vänta på svar eller be facilitatorn om hjälp.',
  'hand-over-to-self': () => 'Du kan inte överföra målet till dig själv. Välj en annan person.',
  'hand-over-to-answerer': ({ name }) =>
    `${name} kan redan svara för målet, så ingen överföring behövs.`,
  'no-receiver': () => 'Välj en person och för hur lång tid du överför målet.',
  'person-left': ({ name }) =>
    `${name} finns inte längre bland de anställda i registret. Välj en annan person.`,
  'person-unreachable': ({ name }) =>
    `Meddelandet kunde inte skickas: ${name} har kanske inte öppnat Ennuste i Teams. Ingenting överfördes. Be personen öppna Ennuste eller välj någon annan.`,
  'last-facilitator': () =>
    'Ingenting ändrades: personen är den enda facilitatorn, och ingen kunde längre sköta registret. Ge först en annan person rollen som facilitator.',
  'theme-has-goals': ({ name, goals }) =>
    plural(
      goals,
      `Temat ${name.sv} kan inte tas bort, eftersom ett mål hör till det. Byt först målets tema. Ingenting sparades.`,
      `Temat ${name.sv} kan inte tas bort, eftersom ${goals} mål hör till det. Byt först målens tema. Ingenting sparades.`,
    ),
  'directory-off': () =>
    'Personkatalogen är inte i bruk. Skriv uppgifterna själv eller be driften ta katalogen i bruk.',
  'directory-unavailable': ({ why }) => {
    if (why === 'no-permission')
      return 'Ennuste får inte läsa personkatalogen. Berätta för driften; under tiden kan du skriva uppgifterna själv.';
    if (why === 'throttled') return 'Personkatalogen är överbelastad. Försök igen om en stund.';
    return 'Personkatalogen gick inte att nå. Försök igen om en stund eller skriv uppgifterna själv.';
  },
  'people-file-unreadable': ({ why, line, limit }, format) => {
    if (why === 'empty')
      return 'Filen innehåller inga personer. Kontrollera att du valde rätt fil.';
    if (why === 'no-id-column')
      return 'Filens första rad saknar en kolumnrubrik. Åtminstone kolumnerna Entra-identifierare och Namn behövs.';
    if (why === 'too-many-lines')
      return `Filen har för många rader. ${format.number(limit)} personer kan importeras på en gång, så dela filen.`;
    return line === undefined
      ? 'Citattecknen i filen stämmer inte. Spara filen på nytt som CSV.'
      : `Citattecknen på rad ${format.number(line)} stämmer inte. Rätta raden och försök igen.`;
  },
  'name-too-short': ({ letters }) => `Skriv minst ${letters} bokstäver av namnet.`,
  'note-too-long': ({ limit }) => `Meddelandet är för långt: högst ${limit} tecken.`,
  'note-unreadable': () => 'Meddelandet har tecken som inte kan visas. Skriv det på nytt.',
  'nothing-written': () => 'Skriv först en text. Ingenting skickades.',
  'question-not-found': () =>
    'Frågan hittas inte, eller så har du inte rätt att se den. Öppna målets sida på nytt.',
  'question-answered': () => 'Frågan har redan besvarats. Svaret finns på målets sida.',
  'question-withdrawn': () => 'Frågan har återtagits, så den behöver inte besvaras.',
  'snooze-too-long': ({ month, closesOn }, format) =>
    `Svar tas emot bara till och med ${format.day(closesOn)} (${format.month(month)}). Välj en tidigare dag.`,
  'unknown-action': () =>
    'Kortet är föråldrat eller okänt, så ingenting gjordes. Skriv mina mål så får du ett nytt.',
  'person-in-use': ({ goals }) =>
    goals.length === 0
      ? 'Personens uppgifter raderades inte. Markera först att personen har slutat.'
      : `Personens uppgifter raderades inte, eftersom personen ännu ansvarar för dessa mål: ${goals.join(', ')}. Byt ägare, projektledare eller ersättare i registret och radera sedan uppgifterna.`,
  'row-unreadable': ({ key }) =>
    `Sparade uppgifter kan inte läsas, och ingenting ändrades. Ge driften radens nyckel: ${key}.`,
  'unknown-person': () =>
    'Teams berättade inte vem du är, så ingenting gjordes. Öppna Ennuste i din egen chatt.',
};
