import type { legalPages as finnish } from '../../fi/bot/legal-pages.ts';

export const legalPages: typeof finnish = {
  language: 'Language',
  privacy: (organisation, contact) => ({
    title: 'Privacy in Ennuste',
    sections: [
      {
        heading: 'Who is responsible for the data',
        texts: [
          `The controller is ${organisation}. The organisation runs Ennuste in its own environment, and the makers of Ennuste see no data.`,
          contact === undefined
            ? 'For matters of privacy, contact the data protection officer of the organisation.'
            : `Questions are answered by ${contact}. You can also contact the data protection officer of the organisation.`,
        ],
      },
      {
        heading: 'Which data are processed, and why',
        texts: [
          'Name, Entra object ID, roles and language: who answers for which goal, and what each person may see.',
          'Answers about goals, questions and hand-overs, with their time and author: follow-up and reporting of the yearly goals.',
          'Ids of the chat in Teams and deliveries of reminders: to send reminders.',
          'Events of who did what and when: correctness of the data, and finding out about misuse.',
          'Ennuste makes no automated decisions about people, does no profiling, and uses neither tracking nor cookies.',
        ],
      },
      {
        heading: 'Who sees the data',
        texts: [
          'Those who answer for a goal see their own goals. Leadership and facilitators see all goals. Only facilitators see the events and the data about people. Only its writer sees a draft.',
          'The data are kept in the organisation’s own Microsoft Azure environment, and messages go through Microsoft Teams. No data are given to others.',
        ],
      },
      {
        heading: 'How long data are kept',
        texts: [
          'The organisation decides the retention times in the settings of Ennuste. After that time, data are deleted automatically and for good.',
        ],
      },
      {
        heading: 'Your rights',
        texts: [
          'You can ask to see what is stored about you, ask for an error to be corrected, and ask for your data to be removed. The facilitator handles the request. When the data are removed, your name and chat are deleted for good; answers stay as documents of the organisation, without the name.',
          'Do not write personal data that are not needed into answers: free texts are kept as they were written.',
          'You have the right to complain to the data protection authority.',
        ],
      },
    ],
  }),
  terms: (organisation, contact) => ({
    title: 'Terms of use of Ennuste',
    sections: [
      {
        heading: 'What Ennuste is used for',
        texts: [
          `${organisation} follows up its yearly goals with Ennuste. The service is only for the staff of the organisation and for those who have been added to its register of people.`,
        ],
      },
      {
        heading: 'What is expected of you',
        texts: [
          'Answer with your own account and to the best of your knowledge. Answers are part of the organisation’s follow-up, and the history keeps them as they were given.',
          'Do not write secret data or unnecessary personal data into the service.',
        ],
      },
      {
        heading: 'The service and responsibility',
        texts: [
          'The organisation runs the service and may interrupt it for maintenance. It is recorded who did what and when.',
          contact === undefined
            ? 'If needed, ask the facilitator.'
            : `Questions are answered by ${contact}.`,
        ],
      },
    ],
  }),
};
