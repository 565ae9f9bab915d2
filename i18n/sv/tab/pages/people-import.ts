import type { ImportField, ImportProblem } from '../../../../domain/register/people-import.ts';
import type { importTexts as finnish } from '../../../fi/tab/pages/people-import.ts';
import { joinList } from '../../grammar.ts';

const problem: Readonly<Record<ImportProblem, string>> = {
  'id-missing': 'Entra-identifieraren saknas',
  'id-address': 'en e-postadress står på identifierarens plats',
  'id-wrong': 'Entra-identifieraren har inte rätt form',
  'id-twice': 'samma identifierare finns redan på en tidigare rad',
  'name-missing': 'namnet saknas',
  'name-unreadable': 'namnet har tecken som inte kan visas',
  'name-long': 'namnet är för långt',
  'details-unreadable': 'enheten eller titeln har tecken som inte kan visas',
  'details-long': 'enheten eller titeln är för lång',
  formula: 'texten börjar som en formel',
  'language-unknown': 'språket är okänt; använd fi, sv eller en',
  'role-unknown': 'rollen är okänd; använd ägare, ledningsgrupp eller facilitator',
  'person-left': 'personen är markerad som slutat; ta tillbaka hen först',
  'last-facilitator': 'den sista facilitatorn kan inte fråntas rollen',
  'changed-meanwhile': 'någon annan ändrade uppgifterna samtidigt; importera filen på nytt',
};

const field: Readonly<Record<ImportField, string>> = {
  name: 'namn',
  unit: 'enhet',
  title: 'titel',
  language: 'språk',
  roles: 'roller',
};

export const importTexts: typeof finnish = {
  open: 'Importera från fil',
  title: 'Importera personer från en fil',
  lead: 'Första raden i CSV-filen innehåller rubriker. Entra-identifierare och Namn behövs; Enhet, Titel, Språk och Roller är frivilliga. En tom cell lämnar uppgiften som den är, och ingen tas bort.',
  file: 'CSV-fil',
  reading: 'Filen läses…',
  tooLarge: 'Filen är för stor. Dela den i mindre delar.',
  summary: (added, changed, same, refused) =>
    `Läggs till ${added}, ändras ${changed}, oförändrade ${same}, underkänns ${refused}.`,
  done: (added, changed, same, refused) =>
    `Lades till ${added}, ändrades ${changed}, oförändrade ${same}, underkändes ${refused}.`,
  nothing: 'Filen innehåller inget att spara.',
  apply: (count) => `Spara (${count})`,
  close: 'Stäng',
  cancel: 'Avbryt',
  columns: { line: 'Rad', person: 'Person', what: 'Vad som händer' },
  noName: '(inget namn)',
  add: (roles) => `läggs till: ${joinList(roles)}`,
  namesake: (name) => `${name} finns redan i registret`,
  change: (fields) => `ändras: ${joinList(fields.map((one) => field[one]))}`,
  same: 'oförändrad',
  refused: (problems) => `underkänns: ${joinList(problems.map((one) => problem[one]))}`,
};
