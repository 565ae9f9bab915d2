import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';

/** Uses the schemas that the npm package contains, so nothing is downloaded. */
export async function checkSchema(file: string, text: string): Promise<readonly string[]> {
  // The validator accepts any JSON, but its type declares only manifests, not language files.
  const content = JSON.parse(text) as TeamsManifest;
  if (content.$schema === undefined)
    return [`${file}: $schema is missing. Set it to the address of the schema.`];
  const schema = await AppManifestUtils.fetchSchema(content.$schema);
  const faults = await AppManifestUtils.validateAgainstSchema(content, fixPatterns(schema));
  return faults.map((fault) => `${file}: ${fault.trim()}`);
}

/** Microsoft's schema contains `\b]`, which the validator cannot compile. `\b\]` is correct. */
function fixPatterns<Schema>(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('\\\\b]', '\\\\b\\\\]')) as Schema;
}
