import { TableClient } from '@azure/data-tables';
import {
  AzureCliCredential,
  ChainedTokenCredential,
  ManagedIdentityCredential,
} from '@azure/identity';

/** Signs in as the person of `az login`, or as the managed identity of the machine. The emulator has a connection string. */
export function openTable(account: string, table: string): TableClient {
  const emulator = process.env['STORAGE_CONNECTION_STRING'];
  if (emulator !== undefined)
    return TableClient.fromConnectionString(emulator, table, { allowInsecureConnection: true });
  const credential = new ChainedTokenCredential(
    new AzureCliCredential(),
    new ManagedIdentityCredential(),
  );
  return new TableClient(`https://${account}.table.core.windows.net`, table, credential);
}
