import { checkAzure, readParameterFiles, readTemplates } from './check-azure.ts';

const problems = await checkAzure(readTemplates(), readParameterFiles());
for (const { file, line, text } of problems) console.log(`infra/azure/${file}:${line} ${text}`);
if (problems.length > 0) process.exitCode = 1;
