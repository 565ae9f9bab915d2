import type { ProblemWords } from '../types/refusal-words.ts';

export const problem: ProblemWords = {
  required: () => 'Det här behövs.',
  'not-a-number': () => 'Skriv talet med siffror, till exempel 12 eller 7,5.',
  'not-whole': () => 'Skriv ett heltal.',
  'too-small': (limit) => `Talet ska vara minst ${limit}.`,
  'too-large': (limit) => `Talet får vara högst ${limit}.`,
  'too-long': (limit) => `Texten är för lång: högst ${limit} tecken.`,
  'too-many': (limit) => `Det får finnas högst ${limit} av dessa.`,
  'too-much': (limit) =>
    `Texterna är tillsammans för långa: högst ${limit} tecken. Den här delen har mest text, så korta den först.`,
  'not-a-day': () => 'Välj en dag i kalendern.',
  'day-in-future': () => 'Dagen ligger i framtiden. Anteckna beslutet när det har fattats.',
  'not-a-choice': () => 'Välj ett av alternativen.',
  unknown: () => 'Punkten är okänd. Öppna formuläret på nytt.',
  'control-characters': () => 'Texten innehåller tecken som inte kan visas. Skriv punkten på nytt.',
  'reason-needed': () => 'Prognosen har försämrats: berätta kort varför.',
  'preparation-needed': () => 'Beskriv beredskapen eller ange att den ännu saknas.',
  twice: () => 'Samma finns två gånger i listan. Ta bort den ena.',
  'days-out-of-order': () => 'Dagarna är i fel ordning. Rätta den ena.',
};
