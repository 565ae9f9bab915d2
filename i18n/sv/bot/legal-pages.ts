import type { legalPages as finnish } from '../../fi/bot/legal-pages.ts';

export const legalPages: typeof finnish = {
  language: 'Språk',
  privacy: (organisation, contact) => ({
    title: 'Dataskydd i Ennuste',
    sections: [
      {
        heading: 'Vem som ansvarar för uppgifterna',
        texts: [
          `Personuppgiftsansvarig är ${organisation}. Organisationen använder Ennuste i sin egen miljö, och Ennustes tillverkare ser inga uppgifter.`,
          contact === undefined
            ? 'Kontakta organisationens dataskyddsombud i frågor om dataskydd.'
            : `Frågor besvaras av ${contact}. Du kan också kontakta organisationens dataskyddsombud.`,
        ],
      },
      {
        heading: 'Vilka uppgifter som behandlas och varför',
        texts: [
          'Namn, Entra-identitet, roller och språk: vem som ansvarar för vilket mål och vad var och en får se.',
          'Svar om mål, frågor och överlåtelser samt när och av vem: uppföljning och rapportering av årsmålen.',
          'Identiteter för chatten i Teams och leveranser av påminnelser: för att skicka påminnelser.',
          'Händelser om vem som gjorde vad och när: uppgifternas riktighet och utredning av missbruk.',
          'Ennuste fattar inga automatiska beslut om människor, profilerar inte och använder varken spårning eller kakor.',
        ],
      },
      {
        heading: 'Vem som ser uppgifterna',
        texts: [
          'De som svarar för ett mål ser sina egna mål. Ledningsgruppen och kontaktpersonerna för uppföljningen ser alla mål. Händelser och uppgifter om personer ser bara kontaktpersonerna. Ett utkast ser bara den som har skrivit det.',
          'Uppgifterna finns i organisationens egen Microsoft Azure-miljö, och meddelanden går genom Microsoft Teams. Uppgifter lämnas inte ut till andra.',
        ],
      },
      {
        heading: 'Hur länge uppgifterna sparas',
        texts: [
          'Organisationen bestämmer lagringstiderna i Ennustes inställningar. Efter utsatt tid raderas uppgifterna automatiskt och för gott.',
        ],
      },
      {
        heading: 'Dina rättigheter',
        texts: [
          'Du kan be att få se vad som är sparat om dig, be att fel rättas och be att dina uppgifter raderas. Kontaktpersonen för uppföljningen sköter begäran. När uppgifterna raderas försvinner ditt namn och din chatt för gott; svaren blir kvar som organisationens handlingar utan namn.',
          'Skriv inte personuppgifter som inte behövs i svaren: fria texter sparas så som de har skrivits.',
          'Du har rätt att anföra besvär hos dataombudsmannen.',
        ],
      },
    ],
  }),
  terms: (organisation, contact) => ({
    title: 'Användarvillkor för Ennuste',
    sections: [
      {
        heading: 'Vad Ennuste används till',
        texts: [
          `${organisation} följer upp sina årsmål med Ennuste. Tjänsten är avsedd endast för organisationens personal och för dem som finns i dess personregister.`,
        ],
      },
      {
        heading: 'Vad som väntas av dig',
        texts: [
          'Svara med ditt eget konto och efter bästa förmåga. Svaren är en del av organisationens uppföljning och sparas i historiken så som de har getts.',
          'Skriv inte sekretessbelagda uppgifter eller onödiga personuppgifter i tjänsten.',
        ],
      },
      {
        heading: 'Tjänsten och ansvar',
        texts: [
          'Organisationen upprätthåller tjänsten och kan avbryta den för underhåll. Det antecknas vem som gjorde vad och när.',
          contact === undefined
            ? 'Fråga vid behov kontaktpersonen för uppföljningen.'
            : `Frågor besvaras av ${contact}.`,
        ],
      },
    ],
  }),
};
