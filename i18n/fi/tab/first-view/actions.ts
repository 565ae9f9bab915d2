export const actions = {
  undo: {
    undo: 'Kumoa',
    undone: 'Muutos on kumottu.',
  },
  action: {
    offline:
      'Palvelin ei vastannut. Tarkista verkkoyhteys ja katso, menikö muutos läpi, ennen kuin yrität uudelleen.',
    failed: 'Tämä ei onnistunut. Yritä hetken kuluttua uudelleen.',
    working: 'Odota hetki…',
  },
  leave: {
    unsaved: 'Sivulla on tallentamattomia muutoksia.',
    stay: 'Jatka muokkaamista',
    leave: 'Poistu tallentamatta',
  },
};
