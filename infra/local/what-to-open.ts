import { playgroundPeople } from './demo-people.ts';
import { PLAYGROUND_PORTS, type LocalSettings } from './settings.ts';

export function startupMessage({ port, dataDir, playground }: LocalSettings): readonly string[] {
  const server = `http://127.0.0.1:${String(port)}`;
  const chat = (who: keyof typeof playgroundPeople) => ({
    what: `Chat as ${playgroundPeople[who].name} (${who})`,
    where: `http://127.0.0.1:${String(PLAYGROUND_PORTS[who])}/`,
  });
  const rows = [
    { what: 'Tab', where: `${server}/tab/` },
    ...(playground ? [chat('owner'), chat('facilitator')] : []),
    { what: 'API description', where: `${server}/api/v1/openapi.json` },
    { what: 'Data and logs', where: `${dataDir} (delete the folder to start afresh)` },
  ];
  const width = Math.max(...rows.map(({ what }) => what.length));
  return rows.map(({ what, where }) => `  ${what.padEnd(width)}  ${where}`);
}
