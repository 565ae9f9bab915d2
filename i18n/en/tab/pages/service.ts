import type { servicePage as finnish } from '../../../fi/tab/pages/service.ts';
import type { CheckWords } from '../../../types/service-words.ts';

const checks: CheckWords = {
  tables: {
    name: 'Tables (the data)',
    well: (figure) => `The tables answer within ${figure} ms.`,
    attention: (figure) =>
      `The tables answer slowly (${figure} ms). Look in Azure whether the storage account is throttled before you add servers.`,
    broken: () =>
      'The tables do not answer. Nothing that was saved is lost. Check the storage account, its firewall and the role of the service’s identity.',
  },
  queue: {
    name: 'Queue (what is sent)',
    well: (figure) => `The queue answers. Messages in the queue: ${figure}.`,
    broken: () =>
      'The queue does not answer, so reminders wait. They are sent when the queue is back. Check the queues of the storage account and the role of the identity.',
  },
  waiting: {
    name: 'Time in the queue',
    well: (figure) => `The oldest message has waited ${figure} s.`,
    attention: (figure) =>
      `The oldest message has waited ${figure} s. A large reminder run may be under way; look again in a while.`,
    broken: (figure) =>
      `The oldest message has waited ${figure} s. Restart the server; if that does not help, add servers.`,
    unknown: () => 'The time has not been measured yet. Open the page again in a minute.',
    off: () => 'This server does not process the queue (WORK=off).',
  },
  ticks: {
    name: 'Scheduled tasks',
    well: (at) => `Last run ${at}.`,
    broken: () =>
      'The scheduled tasks have not run for three minutes. Scheduled reminders are late, but will be sent. Look for tick-fault in the log, and restart the server.',
    unknown: () => 'The server has just started.',
    off: () => 'This server does not run the schedule (WORK=off).',
  },
  messages: {
    name: 'Messages to Teams',
    well: (at) => `Last sent ${at}.`,
    broken: (figure) =>
      `Messages that failed because of the service in the last hour: ${figure}. See the events below and Alerts in the operator’s guide; the cause is often the bot’s id or an expired certificate.`,
    unknown: () => 'This server has not sent any messages yet.',
  },
  'sign-in': {
    name: 'Keys for signing in',
    well: () => 'Microsoft’s keys are here.',
    broken: (figure, at) =>
      `Microsoft’s keys could not be fetched (${figure} times in the last hour, last at ${at}). People may be unable to sign in. Check the firewall and the proxy (HTTPS_PROXY).`,
  },
  rows: {
    name: 'Stored rows',
    well: () => 'All rows that were read are fine.',
    broken: (figure) =>
      `Rows that cannot be read: ${figure}. Everything else works. Their keys are in the log under row-unreadable; restore the rows from the backup.`,
  },
  clock: {
    name: 'Clock of the server',
    well: (figure) => `The difference from the storage account’s clock is ${figure} s.`,
    attention: (figure) =>
      `The clock differs from the storage account’s by ${figure} s. Check the time server (NTP) before signing in stops working.`,
    broken: (figure) =>
      `The clock differs from the storage account’s by ${figure} s, so signing in and reminder times do not work correctly. Set it by a time server (NTP).`,
    unknown: () => 'The clock has not been compared yet.',
  },
  load: {
    name: 'Load',
    well: () => 'No request was turned away in the last hour.',
    attention: (figure, at) =>
      `The server turned requests away because of load (${figure} lines of the log in the last hour, last at ${at}). If this goes on, add servers.`,
  },
};

export const servicePage: typeof finnish = {
  title: 'State of the service',
  link: 'State of the service: what is well and what is not',
  back: 'Settings',
  allWell: 'All is well.',
  notWell: (count) =>
    count === 1 ? 'One thing needs attention.' : `${count} things need attention.`,
  server: (version, instance, since) => `Version ${version}, server ${instance}, started ${since}.`,
  onlyThis: 'The figures are those of the server that answered. Others may differ.',
  readAt: (time) => `Read at ${time}.`,
  again: 'Read again',
  list: 'Checks',
  columns: { part: 'Part', state: 'State', meaning: 'What it means' },
  state: {
    well: 'Well',
    attention: 'Attention',
    broken: 'Not well',
    unknown: 'Not known yet',
    off: 'Off',
  },
  checks,
  off: 'Turned off by settings',
  parts: {
    directory: 'Finding people in the directory (DIRECTORY)',
    presence: 'Who is away (PRESENCE)',
    installer: 'Installing the app for people (INSTALL_APP_ID)',
    telemetry: 'Traces and metrics (APPLICATIONINSIGHTS_CONNECTION_STRING)',
  },
  events: 'Warnings and errors of the last hour',
  noEvents: 'No warnings or errors.',
  eventColumns: { event: 'Event in the log', level: 'Level', count: 'Times', last: 'Last' },
  level: { warn: 'Warning', error: 'Error' },
};
