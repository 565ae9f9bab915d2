import type { meetingPage as finnish } from '../../../fi/tab/pages/meeting.ts';
import { plural } from '../../grammar.ts';

export const meetingPage: typeof finnish = {
  title: 'Möte',
  headline: (monthName, count, exceptions) => {
    const all = plural(count, 'ett mål', `${count} mål`);
    const first = `På föredragningslistan för ${monthName} finns ${all}.`;
    if (exceptions === 0) return `${first} Inget av dem kräver särskild uppmärksamhet.`;
    return `${first} ${plural(exceptions, 'Det som kräver uppmärksamhet behandlas', `De ${exceptions} som kräver uppmärksamhet behandlas`)} först.`;
  },
  length: 'Mötets längd',
  minutes: (minutes) => `${minutes} min`,
  start: 'Börja mötet',
  goOn: 'Fortsätt mötet',
  startAgain: 'Börja om',
  presenterLink: 'Öppna presentatörens vy',
  presenterHint:
    'Ha den på din egen skärm, så byter du därifrån det mål som syns på mötesrummets skärm.',
  turnedWorse: 'prognosen försämrades',
  about: (minutes) => `cirka ${minutes} min`,
  underMinute: 'under en minut',
  exceptionsSentence: (count) =>
    plural(count, 'Det här behandlas först.', `Dessa ${count} behandlas först.`),
  themeSentence: (count, before) => {
    const first = plural(
      count,
      'Ett mål framskrider som planerat.',
      `${count} mål framskrider som planerat.`,
    );
    return before === 0 ? first : `${first} Av temat har ${before} redan gåtts igenom.`;
  },
  position: (place, count) => `${place}/${count}`,
  announced: (place, count, name, standing) => `${place} av ${count}: ${name}, ${standing}.`,
  meetingLeft: (minutes) => `Av mötet återstår ${minutes} min.`,
  meetingOver: (minutes) => `Mötestiden har överskridits med ${minutes} min.`,
  itemLeft: (minutes) => `För det här målet ${minutes} min.`,
  itemOver: 'Tiden för det här målet är använd.',
  controls: 'Styrning av mötet',
  previous: 'Föregående',
  next: 'Nästa',
  agenda: 'Föredragningslista',
  fullScreen: 'Helskärm',
  notFullScreen: 'Lämna helskärm',
  keys: 'Tangenter',
  keyNames: {
    space: 'mellanslag',
    next: 'Nästa mål',
    previous: 'Föregående mål',
    first: 'Första målet',
    last: 'Sista målet',
    leave: 'Tillbaka till föredragningslistan',
    fullScreen: 'Helskärm på eller av',
    keys: 'Visa eller dölj tangenterna',
  },
  turnedFrom: (before) => `I föregående svar: ${before}`,
  weakest: 'Svagaste indikatorn',
  moreRisks: (count) => plural(count, 'och en annan risk', `och ${count} andra risker`),
  noAccess: 'Du har inte åtkomst till det här målet',
  noAccessMore: 'Mötet fortsätter som vanligt. Du ser nästa mål när presentatören går vidare.',
  notStarted: 'Mötet har inte börjat ännu. Presentationen börjar här av sig själv.',
  lost: 'Servern kan inte nås just nu. Presentationen fortsätter när förbindelsen är tillbaka.',
  overtaken: 'En annan presentatör hann byta först. Här syns var mötet är nu.',
  presenterTitle: 'Presentatörens vy',
  now: 'Nu',
  then: 'Därefter',
  lastOne: 'Det här är det sista.',
  presentedBy: (name) => `Presenteras av ${name}`,
  share: 'Visa för alla på mötet',
  shared: 'Ennuste syns nu för alla på mötet. Var och en ser bara de mål som hen har rätt till.',
  notPermitted:
    'Teams tillåter inte att Ennuste visas på det här mötet. Be mötesarrangören lägga till Ennuste i mötet, eller dela din skärm.',
  shareFailed: 'Teams kunde inte visa Ennuste. Försök igen om en stund.',
  follow: 'Följ presentationen',
  followHint: 'När detta inte är valt kan du bläddra i listan utan att de andras vy ändras.',
  showThis: 'Visa detta för alla',
};
