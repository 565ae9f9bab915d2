import { joinList, plural } from '../../grammar.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const mine = {
  waiting: (count: number) =>
    plural(count, 'Yksi tavoite odottaa vastaustasi', `${count} tavoitetta odottaa vastaustasi`),
  allAnswered: 'Kaikkiin tavoitteisiisi on vastattu',
  noneOpen: 'Mikään kuukausi ei ota nyt vastauksia',
  noGoals: 'Sinulla ei ole tavoitteita, joihin vastaat. Jos pitäisi olla, kerro fasilitaattorille.',
  noMonth: 'Yhtään kuukautta ei ole vielä avattu',
  next: (month: string, day: string) => `Seuraava kuukausi, ${month}, avautuu ${day}.`,
  record: (onTime: number, late: number, missed: number) =>
    `Tänä vuonna vastattu ajoissa ${onTime}, myöhässä ${late}, vastaamatta ${missed}.`,
  answerBy: (month: string, day: string) => `${capital(month)}: vastaa viimeistään ${day}`,
  closed: (month: string) => `${capital(month)}: kuukausi on suljettu`,
  lastAnswer: (monthName: string, who: string, when: string) =>
    `Viimeisin vastaus: ${monthName} (${who}, ${when})`,
  neverAnswered: 'Ei vielä vastauksia',
  draft: (when: string) => `Olet aloittanut vastauksen, luonnos ${when}.`,
  handedToYou: (name: string) => `${name} siirsi sinulle tämän kuukauden päivityksen.`,
  handedOn: {
    asked: (name: string) => `Pyyntö on lähetetty: ${name}. Siihen asti sinä vastaat.`,
    accepted: (name: string) => `Kuukauden päivityksen tekee ${name}. Voit silti vastata itsekin.`,
    declined: (name: string) => `${name} ei voinut ottaa päivitystä. Voit pyytää toista henkilöä.`,
  },
  checkIn: 'Päivitä',
  checkInGoal: (goal: string) => `Päivitä: ${goal}`,
  correctGoal: (goal: string) => `Korjaa: ${goal}`,
  unchanged: 'Mikään ei ole muuttunut',
  unchangedGoal: (goal: string) => `Mikään ei ole muuttunut: ${goal}`,
  unchangedTitle: (goal: string) => `Pitääkö tämä yhä? ${goal}`,
  cannotRepeat:
    'Edellistä vastausta ei voi vahvistaa sellaisenaan, koska lomake kysyy nyt muutakin. Päivitä tavoite lomakkeella.',
  confirm: 'Vahvista',
  cancel: 'Peruuta',
  repeated: (goal: string, day: string) =>
    `Tallennettu: ${goal}. Voit korjata vastausta ${day} asti.`,
  handOn: 'Siirrä toiselle',
  handOnGoal: (goal: string) => `Siirrä toiselle: ${goal}`,
  handOverHint:
    'Siirto tulee voimaan, kun henkilö on hyväksynyt sen. Pysyvässä siirrossa hän tulee rekisteriin sinun tilallesi.',
  name: 'Henkilön nimi tai sen osa',
  nobodyFound: 'Ketään ei löytynyt. Kokeile nimen toista osaa.',
  toWhom: 'Kenelle',
  choosePerson: 'Valitse, kenelle pyyntö lähetetään.',
  seekPerson: 'Hae henkilö ensin nimellä.',
  deputy: (name: string) => `${name} (varahenkilö)`,
  howLong: 'Kuinka pitkäksi aikaa',
  onlyMonth: (month: string) => `Vain tämä kuukausi: ${month}`,
  forGood: 'Pysyvästi',
  ask: 'Lähetä pyyntö',
  wrongPerson: 'En ole oikea henkilö',
  note: 'Viesti fasilitaattoreille, esimerkiksi kuka voisi vastata (ei pakollinen)',
  sendNote: 'Lähetä fasilitaattoreille',
  told: (names: readonly string[]) => `Viestisi sai: ${joinList(names)}.`,
  toldBefore: (names: readonly string[]) =>
    `Viestisi on tallessa. Uutta korttia ei lähetetty, koska sinulta tuli samasta tavoitteesta kortti hetki sitten: ${joinList(names)}.`,
  toldNobody:
    'Viesti tallennettiin, mutta yhtäkään fasilitaattoria ei tavoitettu Teamsissa. Ota fasilitaattoriin yhteyttä muulla tavalla.',
  asked: 'Sinua on pyydetty vastaamaan',
  asksYou: {
    month: (name: string) => `${name} pyytää sinua tekemään tämän kuukauden päivityksen.`,
    'for-good': (name: string) => `${name} pyytää sinua ottamaan tavoitteen vastuullesi pysyvästi.`,
  },
  accept: 'Hyväksyn',
  acceptGoal: (goal: string) => `Hyväksyn: ${goal}`,
  decline: 'En voi ottaa',
  declineGoal: (goal: string) => `En voi ottaa: ${goal}`,
  accepted: (goal: string) => `Otit tavoitteen: ${goal}.`,
  declined: (goal: string) => `Et ottanut tavoitetta: ${goal}. Pyytäjä saa tiedon.`,
  acceptQuestion: {
    month: 'Kuukauden päivitys siirtyy sinulle. Voit siirtää sen edelleen.',
    'for-good': 'Tavoite siirtyy rekisterissä sinun vastuullesi.',
  },
  declineQuestion: 'Vastuu jää pyytäjälle, ja hän saa tiedon.',
  deputyFor: 'Tavoitteet, joiden varahenkilö olet',
  waitsFor: (names: readonly string[]) => `Odottaa vastausta: ${joinList(names)}`,
  take: 'Otan tämän kuukauden',
  takeGoal: (goal: string) => `Otan tämän kuukauden: ${goal}`,
};
