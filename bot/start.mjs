/**
 * Starts the server on the Node of the host, or says why it cannot. This file is plain JavaScript, because an
 * old Node cannot read bot/main.ts.
 */
const OLDEST = 24;

if (Number(process.versions.node.split('.')[0]) < OLDEST) {
  console.error(
    `Ennuste needs Node.js ${OLDEST} or newer, and this is ${process.versions.node}. ` +
      'Choose the runtime stack Node 24 LTS in Azure (Configuration, General settings), or update Node on the host.',
  );
  process.exit(1);
}
await import('./main.ts');
