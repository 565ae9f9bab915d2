import type { ImportField, ImportProblem } from '../../../../domain/register/people-import.ts';
import { joinList } from '../../grammar.ts';

const problem: Readonly<Record<ImportProblem, string>> = {
  'id-missing': 'Entra-tunniste puuttuu',
  'id-address': 'tunnisteen paikalla on sähköpostiosoite',
  'id-wrong': 'Entra-tunniste ei ole oikeassa muodossa',
  'id-twice': 'sama tunniste on jo aiemmalla rivillä',
  'name-missing': 'nimi puuttuu',
  'name-unreadable': 'nimessä on merkkejä, joita ei voi näyttää',
  'name-long': 'nimi on liian pitkä',
  'details-unreadable': 'yksikössä tai nimikkeessä on merkkejä, joita ei voi näyttää',
  'details-long': 'yksikkö tai nimike on liian pitkä',
  formula: 'teksti alkaa kuin laskentakaava',
  'language-unknown': 'kieltä ei tunneta; käytä fi, sv tai en',
  'role-unknown': 'roolia ei tunneta; käytä omistaja, johtoryhmä tai fasilitaattori',
  'person-left': 'henkilö on merkitty lähteneeksi; palauta hänet ensin',
  'last-facilitator': 'viimeiseltä fasilitaattorilta ei voi ottaa roolia pois',
  'changed-meanwhile': 'joku muu muutti tietoja samaan aikaan; tuo tiedosto uudelleen',
};

const field: Readonly<Record<ImportField, string>> = {
  name: 'nimi',
  unit: 'yksikkö',
  title: 'tehtävänimike',
  language: 'kieli',
  roles: 'roolit',
};

export const importTexts = {
  open: 'Tuo tiedostosta',
  title: 'Tuo henkilöitä tiedostosta',
  lead: 'CSV-tiedoston ensimmäisellä rivillä ovat otsikot. Entra-tunniste ja Nimi tarvitaan; Yksikkö, Tehtävänimike, Kieli ja Roolit ovat vapaaehtoisia. Tyhjä solu jättää tiedon ennalleen, eikä ketään poisteta.',
  file: 'CSV-tiedosto',
  reading: 'Luetaan tiedostoa…',
  tooLarge: 'Tiedosto on liian suuri. Jaa se pienempiin osiin.',
  summary: (added: number, changed: number, same: number, refused: number) =>
    `Lisätään ${added}, muutetaan ${changed}, ennallaan ${same}, hylätään ${refused}.`,
  done: (added: number, changed: number, same: number, refused: number) =>
    `Lisättiin ${added}, muutettiin ${changed}, ennallaan ${same}, hylättiin ${refused}.`,
  nothing: 'Tiedostossa ei ole mitään tallennettavaa.',
  apply: (count: number) => `Tallenna (${count})`,
  close: 'Sulje',
  cancel: 'Peruuta',
  columns: { line: 'Rivi', person: 'Henkilö', what: 'Mitä tapahtuu' },
  noName: '(ei nimeä)',
  add: (roles: readonly string[]) => `lisätään: ${joinList(roles)}`,
  namesake: (name: string) => `rekisterissä on jo ${name}`,
  change: (fields: readonly ImportField[]) =>
    `muutetaan: ${joinList(fields.map((one) => field[one]))}`,
  same: 'ennallaan',
  refused: (problems: readonly ImportProblem[]) =>
    `hylätään: ${joinList(problems.map((one) => problem[one]))}`,
};
