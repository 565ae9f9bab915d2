export interface LegalPage {
  readonly title: string;
  readonly sections: readonly LegalSection[];
}

interface LegalSection {
  readonly heading: string;
  readonly texts: readonly string[];
}

export const legalPages = {
  language: 'Kieli',
  /** `contact` is undefined if the organisation has not told whom to ask. */
  privacy: (organisation: string, contact: string | undefined): LegalPage => ({
    title: 'Ennusteen tietosuoja',
    sections: [
      {
        heading: 'Kuka vastaa tiedoista',
        texts: [
          `Rekisterinpitäjä on ${organisation}. Organisaatio käyttää Ennustetta omassa ympäristössään, eikä Ennusteen tekijä näe tietoja.`,
          contact === undefined
            ? 'Tietosuojaa koskevissa asioissa ota yhteyttä organisaation tietosuojavastaavaan.'
            : `Kysymyksiin vastaa ${contact}. Voit ottaa yhteyttä myös organisaation tietosuojavastaavaan.`,
        ],
      },
      {
        heading: 'Mitä tietoja käsitellään ja miksi',
        texts: [
          'Nimi, Entra-tunniste, roolit ja kieli: kuka vastaa mistäkin tavoitteesta ja mitä kukin saa nähdä.',
          'Tavoitteista annetut vastaukset, kysymykset, siirrot ja niiden aika ja tekijä: vuositavoitteiden seuranta ja raportointi.',
          'Teams-keskustelun tunnisteet ja muistutusten toimitukset: muistutusten lähettäminen.',
          'Tapahtumat siitä, kuka teki mitä ja milloin: tietojen oikeellisuus ja väärinkäytösten selvittäminen.',
          'Ennuste ei tee ihmisiä koskevia automaattisia päätöksiä, ei profiloi eikä käytä seurantaa tai evästeitä.',
        ],
      },
      {
        heading: 'Kuka näkee tiedot',
        texts: [
          'Tavoitteen vastaajat näkevät omat tavoitteensa. Johtoryhmä ja seurannan yhteyshenkilöt näkevät kaikki tavoitteet. Tapahtumat ja henkilöiden tiedot näkevät vain seurannan yhteyshenkilöt. Luonnoksen näkee vain sen kirjoittaja.',
          'Tiedot säilytetään organisaation omassa Microsoft Azure -ympäristössä, ja viestit kulkevat Microsoft Teamsin kautta. Tietoja ei luovuteta muille.',
        ],
      },
      {
        heading: 'Kuinka kauan tietoja säilytetään',
        texts: [
          'Organisaatio päättää säilytysajat Ennusteen asetuksissa. Määräajan jälkeen tiedot poistetaan itsestään ja pysyvästi.',
        ],
      },
      {
        heading: 'Oikeutesi',
        texts: [
          'Voit pyytää nähdä, mitä sinusta on tallennettu, pyytää virheen korjaamista ja pyytää tietojesi poistamista. Seurannan yhteyshenkilö hoitaa pyynnön. Kun tiedot poistetaan, nimesi ja keskustelusi poistetaan pysyvästi; annetut vastaukset jäävät organisaation asiakirjoiksi ilman nimeä.',
          'Älä kirjoita vastauksiin henkilötietoja, joita ei tarvita: vapaat tekstit säilyvät sellaisina kuin ne on kirjoitettu.',
          'Sinulla on oikeus tehdä valitus tietosuojavaltuutetulle.',
        ],
      },
    ],
  }),
  terms: (organisation: string, contact: string | undefined): LegalPage => ({
    title: 'Ennusteen käyttöehdot',
    sections: [
      {
        heading: 'Mihin Ennustetta käytetään',
        texts: [
          `${organisation} seuraa Ennusteella vuositavoitteitaan. Palvelu on tarkoitettu vain organisaation henkilöstölle ja niille, jotka on lisätty sen henkilörekisteriin.`,
        ],
      },
      {
        heading: 'Mitä sinulta odotetaan',
        texts: [
          'Vastaa omalla tunnuksellasi ja parhaan tietosi mukaan. Vastaukset ovat osa organisaation seurantaa, ja ne säilyvät historiassa sellaisina kuin ne on annettu.',
          'Älä kirjoita palveluun salassa pidettäviä tietoja tai tarpeettomia henkilötietoja.',
        ],
      },
      {
        heading: 'Palvelu ja vastuu',
        texts: [
          'Organisaatio ylläpitää palvelua ja voi keskeyttää sen huollon ajaksi. Käytöstä kirjataan, kuka teki mitä ja milloin.',
          contact === undefined
            ? 'Kysy tarvittaessa seurannan yhteyshenkilöltä.'
            : `Kysymyksiin vastaa ${contact}.`,
        ],
      },
    ],
  }),
};
