import type { contradiction as finnish } from '../fi/contradictions.ts';
import { plural } from './grammar.ts';

export const contradiction: typeof finnish = {
  title: 'En fråga innan svaret sparas',
  yourAnswerStands: 'Håller prognosen? Du kan ändra den eller spara så här. Ditt svar gäller.',
  indicatorFails: (name) => `Indikatorn ”${name}” ser inte ut att nå sitt mål.`,
  pace: (done, projected, enough) =>
    `Av faserna är ${done} klara. I den här takten vore ${projected} klara vid årets slut; jag frågar när det blir under ${enough}.`,
  phasesOpen: (count) =>
    plural(count, 'En fas är ännu inte klar.', `${count} faser är ännu inte klara.`),
  noMeeting: (name) => `Det finns inget möte kvar före sista dagen för beslutet ”${name}”.`,
  noMeetingLeft: (name, day) => `Det sista möjliga mötet för beslutet ”${name}” var ${day}.`,
  lastMeetingNear: (name, day) => `Det sista möjliga mötet för beslutet ”${name}” är ${day}.`,
  riskRealised: (risk) => `En risk har inträffat: ${risk}`,
};
