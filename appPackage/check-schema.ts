import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';

/**
 * Checks a manifest or a language file against the schema its `$schema` names. The schemas come with
 * the npm package, so nothing is fetched. Returns the faults, each with the file's name.
 */
export async function checkSchema(file: string, text: string): Promise<readonly string[]> {
  // The validator needs only JSON; its type knows of manifests and not of their language files.
  const content = JSON.parse(text) as TeamsManifest;
  if (content.$schema === undefined) return [`${file}: $schema is missing. Name the schema.`];
  const schema = await AppManifestUtils.fetchSchema(content.$schema);
  const faults = await AppManifestUtils.validateAgainstSchema(content, mendPatterns(schema));
  return faults.map((fault) => `${file}: ${fault.trim()}`);
}

/** Microsoft's schema of language files writes `\b]` for `\b\]`, which the validator does not compile. */
function mendPatterns<Schema>(schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('\\\\b]', '\\\\b\\\\]')) as Schema;
}
