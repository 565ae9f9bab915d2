import { plural } from './grammar.ts';

export const contradiction = {
  title: 'Yksi kysymys ennen tallennusta',
  yourAnswerStands:
    'Pitääkö ennuste? Voit muuttaa sitä tai tallentaa näin. Vastauksesi jää voimaan.',
  indicatorFails: (name: string) => `Mittari ”${name}” ei näytä saavuttavan tavoitettaan.`,
  pace: (done: string, projected: string, enough: string) =>
    `Vaiheista on tehty ${done}. Tällä vauhdilla vuoden lopussa tehty olisi ${projected}; kysyn, kun se jää alle ${enough}.`,
  phasesOpen: (count: number) =>
    plural(count, 'Yksi vaihe ei ole vielä tehty.', `${count} vaihetta ei ole vielä tehty.`),
  noMeeting: (name: string) => `Päätökselle ”${name}” ei ole enää kokousta ennen määräpäivää.`,
  noMeetingLeft: (name: string, day: string) =>
    `Päätöksen ”${name}” viimeinen mahdollinen kokous oli ${day}.`,
  lastMeetingNear: (name: string, day: string) =>
    `Päätöksen ”${name}” viimeinen mahdollinen kokous on ${day}.`,
  riskRealised: (risk: string) => `Riski on toteutunut: ${risk}`,
};
