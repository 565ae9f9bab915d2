import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

import { REPOSITORY_ROOT } from '../../../infra/project-paths.ts';

const HTML = `<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Tyhjä</title>
<link rel="icon" href="data:,"></head>
<body><div id="root"></div><script type="module" src="./main.tsx"></script></body></html>`;

const MAIN = `import { FluentProvider, Text, teamsLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';
createRoot(document.getElementById('root')).render(
  <FluentProvider theme={teamsLightTheme}><Text>Tyhjä</Text></FluentProvider>,
);`;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The smallest possible page with Fluent, built and served like the tab. */
export async function startEmptyPage(): Promise<{
  readonly url: string;
  readonly stop: () => void;
}> {
  // Inside the project, so that packages resolve.
  const folder = mkdtempSync(join(REPOSITORY_ROOT, 'dist', 'empty-page-'));
  writeFileSync(join(folder, 'index.html'), HTML);
  writeFileSync(join(folder, 'main.tsx'), MAIN);
  await build({
    configFile: false,
    root: folder,
    base: '/tab/',
    plugins: [react()],
    logLevel: 'error',
    build: { target: 'es2023', modulePreload: { polyfill: false } },
  });
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/^\/tab\//, '').replace(/\?.*/, '');
    const name = path === '' ? 'index.html' : path;
    response.setHeader('content-type', TYPES[extname(name)] ?? 'text/plain');
    response.end(readFileSync(join(folder, 'dist', name)));
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : undefined;
  return {
    url: `http://127.0.0.1:${port}/tab/`,
    stop: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
}
