import { readFileSync } from 'node:fs';

import { strFromU8, unzipSync } from 'fflate';
import { z } from 'zod';

const MANIFEST = z.looseObject({
  id: z.string(),
  version: z.string(),
  bots: z.array(z.looseObject({ botId: z.string() })).min(1),
  validDomains: z.array(z.string()),
  developer: z.looseObject({ privacyUrl: z.string(), termsOfUseUrl: z.string() }),
  webApplicationInfo: z.object({ id: z.string(), resource: z.string() }),
});

export interface AppPackage {
  readonly version: string;
  readonly botId: string;
  readonly signInId: string;
  readonly resource: string;
  readonly domains: readonly string[];
  /** Pages that anybody who is about to use the app may read. */
  readonly pages: readonly string[];
}

/** What the app package that was uploaded to Teams says about the server. */
export function readAppPackage(file: string): AppPackage {
  const files = unzipSync(readFileSync(file), { filter: ({ name }) => name === 'manifest.json' });
  const content: unknown = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()));
  const manifest = MANIFEST.parse(content);
  return {
    version: manifest.version,
    botId: manifest.bots[0]?.botId ?? '',
    signInId: manifest.webApplicationInfo.id,
    resource: manifest.webApplicationInfo.resource,
    domains: manifest.validDomains,
    pages: [manifest.developer.privacyUrl, manifest.developer.termsOfUseUrl],
  };
}
