export const questionWords = {
  questions: {
    asked: (name: string, goal: string) => `${name} kysyy: ${goal}`,
    from: (name: string, when: string) => `Kysyjä: ${name}, ${when}`,
    why: 'Sait tämän, koska vastaat tavoitteesta. Vastauksesi näkyy tavoitteen sivulla, ja kysyjä saa sen tiedoksi.',
    label: 'Vastauksesi',
    send: 'Vastaa',
    summary: (goal: string) => `Vastauksesi kysymykseen: ${goal}`,
    stored: 'Vastaus on tallessa',
    answeredBy: (name: string, when: string) => `Vastaaja: ${name}, ${when}`,
    reply: (name: string, goal: string) => `${name} vastasi kysymykseesi: ${goal}`,
    youAsked: 'Kysyit',
    youWrote: 'Kirjoitit',
  },
};
