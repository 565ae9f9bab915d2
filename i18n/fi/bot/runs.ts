import type { Language } from '../../../domain/common/person.ts';
import { plural } from '../../format/plural.ts';

const language: Language = 'fi';

export const runs = {
  reminder: {
    summaryDeputy: (month: string) =>
      `${month}: tavoite, jonka varahenkilö olet, odottaa vastausta`,
    whyOwn: (month: string) =>
      `Sait tämän, koska vastaat tavoitteesta, johon ei ole vielä vastattu: ${month}.`,
    whyDeputy: (month: string) =>
      `Sait tämän, koska olet varahenkilö tavoitteelle, johon ei ole vielä vastattu: ${month}.`,
    sentBy: (name: string) => `Lähettäjä: ${name}.`,
    bySchedule: (name: string) => `Muistutus lähti aikataulusta, jota ylläpitää ${name}.`,
    bySnooze: 'Pyysit muistutuksen tälle päivälle.',
    again:
      'Tämä lähetetään uudelleen, koska ei tiedetä, tuliko ensimmäinen perille. Jos sait sen jo, vastaa kumpaan tahansa.',
    insteadOf: (name: string) => `Kokeilu: tämän kortin olisi saanut ${name}.`,
    deputyFor: 'Olet varahenkilö. Näihin ei ole vielä vastattu:',
    owners: (names: string) => `omistaja: ${names}`,
    goal: 'Tavoite',
    takeOver: 'Vastaan tässä kuussa',
    takeOverGoal: (goal: string) => `Vastaan tässä kuussa: ${goal}`,
    tookOver: (goal: string, month: string) =>
      `Vastaat nyt tavoitteesta ${goal}: ${month}. Omistaja saa tiedon.`,
    answered: (goal: string, who: string, when: string) =>
      `Tavoitteeseen ${goal} on jo vastattu: ${who}, ${when}.`,
    tookSummary: (name: string, goal: string) => `${name} vastaa tavoitteesta: ${goal}`,
    took: (name: string, goal: string, month: string) =>
      `Varahenkilö ${name} vastaa tavoitteesta ${goal} tässä kuussa: ${month}. Sinun ei tarvitse tehdä mitään.`,
    alsoWaiting: (month: string, count: number) =>
      plural(language, count, {
        one: `${month}: myös yksi tavoite odottaa vastaustasi.`,
        other: `${month}: myös ${count} tavoitetta odottaa vastaustasi.`,
      }),
    superseded: (month: string) => `${month}: uudempi muistutus on alempana.`,
    list: {
      summary: (month: string, count: number) =>
        plural(language, count, {
          one: `${month}: yksi tavoite on ilman vastausta`,
          other: `${month}: ${count} tavoitetta on ilman vastausta`,
        }),
      title: (month: string) => `Ilman vastausta, ${month}`,
      none: 'Kaikkiin tavoitteisiin on vastattu.',
      answerBy: (day: string) => `Vastausaika päättyy ${day}.`,
      owners: (names: string) => `Omistaja: ${names}`,
      noReminder: 'ei muistutusta tässä kuussa',
    },
  },
  run: {
    planSummary: (month: string) => `Muistutuskierroksen suunnitelma, ${month}`,
    planTitle: (month: string) => `Muistutuskierros, ${month}`,
    plan: (send: number) =>
      send === 0
        ? 'Kenellekään ei lähetettäisi muistutusta.'
        : plural(language, send, {
            one: 'Muistutus lähtisi yhdelle. Mitään ei ole vielä lähetetty.',
            other: `Muistutus lähtisi ${send} henkilölle. Mitään ei ole vielä lähetetty.`,
          }),
    planned: (all: number) => `Suunnitelmassa yhteensä ${all}`,
    receivers: (who: string) => `Kenelle: ${who}`,
    part: (what: string) => `Rajaus: ${what}`,
    trial: (name: string) =>
      `Kokeilu: kaikki kortit saa ${name}, eikä ketään merkitä muistutetuksi.`,
    receives: 'Saa muistutuksen',
    waiting: (names: string) => `odottaa vastausta: ${names}`,
    waitingList: 'saa luettelon tavoitteista, joihin ei ole vastattu',
    installFirst: 'Ennuste asennetaan hänelle ensin',
    skippedTitle: (count: number) => `Ei saa muistutusta (${count})`,
    send: (count: number) =>
      plural(language, count, { one: 'Lähetä muistutus', other: `Lähetä ${count} muistutusta` }),
    narrow: 'Rajaa tai kokeile',
    narrowHint: 'Muutokset näkyvät, kun suunnittelet uudelleen.',
    theme: 'Teema',
    everyTheme: 'kaikki teemat',
    who: 'Keistä',
    everybody: 'kaikki, joilta puuttuu vastaus',
    'not-reached': 'ne, joita ei ole tavoitettu tässä kuussa',
    unclear: 'ne, joiden lähetys jäi epäselväksi',
    goals: (count: number) =>
      plural(language, count, { one: 'yksi tavoite', other: `${count} tavoitetta` }),
    audience: 'Kenelle',
    trialLabel: 'Kokeilu',
    redirect: 'Lähetä kortit vain minulle kokeeksi',
    planAgain: 'Suunnittele uudelleen',
    newPlan: 'Suunnittele uusi kierros',
    resultSummary: (month: string) => `Muistutuskierroksen tilanne, ${month}`,
    resultTitle: (month: string) => `Muistutuskierros, ${month}`,
    underWay: 'Lähetys on käynnissä.',
    finished: (when: string) => `Kierros on valmis: ${when}.`,
    cancelled: (who: string, when: string) => `Kierroksen perui ${who}, ${when}.`,
    sentBy: (who: string, when: string) => `Lähettäjä ${who}, ${when}`,
    total: (state: string, count: number) => `${state} ${count}`,
    all: (count: number) => `Yhteensä ${count}`,
    sent: (when: string) => `lähetetty ${when}`,
    sentAndAnswered: (when: string) => `lähetetty ${when}, vastattu`,
    wasUnknown: (when: string) => `lähetettiin uudelleen; ensimmäinen jäi epäselväksi ${when}`,
    cancel: 'Peru loput',
    lookAgain: 'Päivitä tilanne',
    more: (count: number) =>
      plural(language, count, { one: 'ja yksi muu', other: `ja ${count} muuta` }),
  },
  schedule: {
    help: '**aikataulu** – milloin muistutukset lähtevät itsestään',
    summary: 'Muistutusten aikataulu',
    on: (time: string) => `Muistutukset lähtevät itsestään kello ${time}.`,
    paused: 'Aikataulu on pysäytetty: mitään ei lähde itsestään.',
    proposal: 'Aikataulua ei ole vielä tallennettu. Tämä on ehdotus.',
    keptBy: (who: string, when: string) => `Viimeksi muuttanut ${who}, ${when}`,
    notOpened: 'Kuukautta ei ole avattu. Mitään ei lähde, ennen kuin se on avattu.',
    skipped: 'Kuukausi jätetään väliin.',
    step: (who: string, state: string) => `${who}: ${state}`,
    moved: (day: string) => `${day} (siirretty)`,
    noDay: 'ei päivää',
    pause: 'Pysäytä aikataulu',
    resume: 'Käynnistä aikataulu',
    change: 'Muuta yhtä kuukautta',
    month: 'Kuukausi',
    skip: 'Jätä kuukausi väliin',
    unskip: 'Ota kuukausi mukaan',
    stepToMove: 'Siirrettävä muistutus',
    stepChoice: (rule: string, who: string) => `${rule}: ${who}`,
    newDay: 'Uusi päivä',
    newDayHint: 'Ilman päivää muistutus palaa aikataulun omalle päivälle.',
    move: 'Siirrä',
    stored: 'Muutos on tallennettu.',
  },
};
