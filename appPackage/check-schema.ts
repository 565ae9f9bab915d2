import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';

/**
 * Checks a manifest or a language file against the schema that its `$schema` names. The schemas ship with the npm
 * package, so nothing is downloaded. Returns the faults, each prefixed with the file name.
 */
export async function checkSchema(file: string, text: string): Promise<readonly string[]> {
  // The validator accepts any JSON, but its type declares only manifests, not language files.
  const content = JSON.parse(text) as TeamsManifest;
  if (content.$schema === undefined)
    return [`${file}: $schema is missing. Set it to the address of the schema.`];
  const schema = await AppManifestUtils.fetchSchema(content.$schema);
  const faults = await AppManifestUtils.validateAgainstSchema(content, fixPatterns(schema));
  return faults.map((fault) => `${file}: ${fault.trim()}`);
}

/**
 * Corrects an error in Microsoft's schema of language files: a pattern contains `\b]` instead of `\b\]`, so
 * the validator cannot compile it.
 */
function fixPatterns<Schema>(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('\\\\b]', '\\\\b\\\\]')) as Schema;
}
