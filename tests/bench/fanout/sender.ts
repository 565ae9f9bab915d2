/** Child process: sends to a number of people in one way, and prints the measurements as JSON. */
import { createMemoryRows } from '../../support/fakes/memory-rows.ts';
import { createConnectorMessenger } from '../../../bot/teams/connector-messenger.ts';
import { noTokenNeeded } from '../../../bot/teams/token-source.ts';
import { sendBare } from './bare-sender.ts';
import { sendByBotbuilder } from './botbuilder-sender.ts';
import { measure } from '../measure.ts';
import { sampleMessage, sendByProduct } from './product-sender.ts';
import { conversationOf, fillStorage, ownerIds } from './fill-storage.ts';
import { startRowsInChild } from './rows-in-child.ts';

export type SenderKind = 'bare' | 'botbuilder' | 'ours' | 'ours-elsewhere';

export interface SenderOptions {
  readonly way: SenderKind;
  readonly people: number;
  readonly atOnce: number;
  readonly connectorUrl: string;
}

const options = JSON.parse(process.argv[2] ?? '') as SenderOptions;
const work = await preparation(options);
const watchesHeap = options.way === 'ours-elsewhere';
console.log(JSON.stringify(await measure(options.people, work, { watchesHeap })));
process.exit(0);

async function preparation(options: SenderOptions): Promise<() => Promise<void>> {
  const { way, people, atOnce, connectorUrl } = options;
  if (way === 'bare' || way === 'botbuilder') {
    const message = await sampleMessage();
    const chats = ownerIds(people).map((id) => conversationOf(id, connectorUrl));
    const send = way === 'bare' ? sendBare : sendByBotbuilder;
    return () => send(chats, message, atOnce);
  }
  const messenger = createConnectorMessenger({ token: noTokenNeeded });
  const rows = way === 'ours' ? createMemoryRows() : await startRowsInChild(people, connectorUrl);
  if (way === 'ours') await fillStorage(rows, people, connectorUrl);
  return () => sendByProduct({ rows, messenger, atOnce });
}
