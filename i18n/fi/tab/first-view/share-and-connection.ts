export const shareAndConnectionWords = {
  share: {
    button: 'Jaa',
    copied: 'Linkki on kopioitu.',
    byHand: 'Linkkiä ei voitu kopioida. Kopioi osoite tästä.',
    address: 'Osoite',
  },

  connection: {
    slow: 'Vastaus viipyy tavallista kauemmin. Odota vielä hetki.',
    timeout: 'Palvelin ei vastannut ajoissa. Yritä hetken kuluttua uudelleen.',
    actionTimeout:
      'Palvelin ei vastannut ajoissa, joten muutoksesi on voinut tallentua tai jäädä tallentumatta. Tarkista tilanne ja yritä tarvittaessa uudelleen.',
    offline: 'Yhteyttä ei juuri nyt ole. Sitä yritetään uudelleen, kunnes se palaa.',
    offlineSince: (time: string) =>
      `Yhteyttä ei juuri nyt ole. Näet tiedot, jotka haettiin kello ${time}.`,
    offlineEmpty: 'Yhteyttä ei juuri nyt ole. Tiedot haetaan, kun yhteys palaa.',
    stale: (time: string) =>
      `Tietoja ei saatu päivitettyä. Näet tiedot, jotka haettiin kello ${time}.`,
    back: 'Yhteys on palannut.',
    crash:
      'Sivua ei saatu haettua, koska yhteyttä ei juuri nyt ole. Lataa sivu uudelleen, kun yhteys palaa.',
  },
};
