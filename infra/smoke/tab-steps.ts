import { z } from 'zod';

import { expectStatus, firstOf, when, type Step } from './step.ts';

const CONFIG = z.looseObject({
  clientId: z.string(),
  teams: z.looseObject({ appId: z.string() }).optional(),
});
const FRAMES = ['https://teams.microsoft.com', 'https://*.cloud.microsoft'];

export const TAB_STEPS: readonly Step[] = [
  {
    name: '/tab leads to /tab/ on the same host',
    run: async ({ ask, base }) => {
      const { status, headers } = await ask({ path: '/tab' });
      const target = URL.parse(headers.location ?? '', base.href);
      return when(
        status < 301 || status > 308 || target?.pathname !== '/tab/' || target.host !== base.host,
        `it answers ${status} and leads to ${headers.location ?? 'nowhere'}.`,
      );
    },
  },
  {
    name: 'The page of the tab may be shown by Teams, and is never kept',
    run: async ({ ask }) => {
      const page = await ask({ path: '/tab/' });
      const policy = String(page.headers['content-security-policy'] ?? '');
      const frames = /frame-ancestors ([^;]*)/.exec(policy)?.[1]?.split(' ') ?? [];
      return firstOf(
        expectStatus(page, 200, 'Was the tab built? Build the package with npm run artefact.'),
        when(
          !page.headers['content-type']?.startsWith('text/html') || !page.body.includes('<script'),
          'it is not the page of the tab.',
        ),
        when(
          FRAMES.some((frame) => !frames.includes(frame)),
          'Content-Security-Policy does not let Teams show it. Does a proxy change it?',
        ),
        when(
          /'unsafe-inline'|'unsafe-eval'/.test(policy),
          'Content-Security-Policy lets any script run.',
        ),
        when(
          page.headers['x-frame-options'] !== undefined,
          'X-Frame-Options is set. Remove it in the proxy: Teams shows the tab in a frame.',
        ),
        when(
          page.headers['cache-control'] !== 'no-store',
          'Cache-Control is not no-store. Teams would show old pages for days.',
        ),
      );
    },
  },
  {
    name: 'The files of the tab are there, compressed, and kept for a year',
    run: async ({ ask }) => {
      const page = await ask({ path: '/tab/' });
      const paths = [...page.body.matchAll(/(?:src|href)="(?:\/tab)?\.?\/?(assets\/[^"]+)"/g)].map(
        ([, path = '']) => `/tab/${path}`,
      );
      if (paths.length === 0) return 'the page names no file.';
      for (const path of paths) {
        const file = await ask({ path, headers: { 'accept-encoding': 'br, gzip' } });
        const fault = firstOf(
          expectStatus(file, 200, `${path} is missing: deploy the package again.`),
          when(!/immutable/.test(file.headers['cache-control'] ?? ''), `${path} is not immutable.`),
          when(
            file.bytes > 2048 && !/^(?:br|gzip)$/.test(file.headers['content-encoding'] ?? ''),
            `${path} is not compressed. Does a proxy unpack it?`,
          ),
        );
        if (fault) return fault;
      }
      return undefined;
    },
  },
  {
    name: 'The tab knows with which registration people sign in',
    run: async ({ ask, appPackage }) => {
      const answer = await ask({ path: '/tab/config.json' });
      if (answer.status !== 200) return expectStatus(answer, 200, '');
      const config = CONFIG.safeParse(JSON.parse(answer.body)).data;
      return firstOf(
        when(!config, '/tab/config.json has no clientId. Set BOT_ID, or SSO_CLIENT_ID.'),
        when(
          appPackage !== undefined && config?.clientId !== appPackage.signInId,
          `the server says ${config?.clientId ?? ''}, the app package ${appPackage?.signInId ?? ''}. Use one SSO_CLIENT_ID for both.`,
        ),
      );
    },
  },
  {
    name: 'A browser outside Teams is led into the app',
    run: async ({ ask }) => {
      const { body } = await ask({ path: '/tab/config.json' });
      return when(
        CONFIG.safeParse(JSON.parse(body)).data?.teams === undefined,
        'the server does not know the id of the app. Set TEAMS_APP_ID.',
      );
    },
  },
  {
    name: 'The privacy statement and the terms open without a sign-in',
    run: async ({ ask, base, appPackage }) => {
      const own = (appPackage?.pages ?? []).filter((page) => URL.parse(page)?.host === base.host);
      if (own.length === 0)
        return { skipped: 'they are not on this server, or no --package is given' };
      for (const page of own) {
        const answer = await ask({ path: new URL(page).pathname });
        if (answer.status !== 200)
          return `${page} answers ${answer.status}. Set PRIVACY_URL and TERMS_URL to pages that exist.`;
      }
      return undefined;
    },
  },
  {
    name: 'The app package is of this host, and its version can be uploaded',
    run: async ({ base, appPackage }) => {
      if (!appPackage) return { skipped: 'give --package to check it' };
      const { domains, resource, botId, version } = appPackage;
      return firstOf(
        when(
          !domains.includes(base.hostname),
          `it is of ${domains.join(', ')}. Build it with this HOST.`,
        ),
        when(
          resource !== `api://${base.hostname}/botid-${botId}`,
          `people would sign in to ${resource}. Build it with this HOST and BOT_ID.`,
        ),
        when(
          !/^[1-9]\d*\.\d+\.\d+$/.test(version),
          `its version is ${version}. The catalogue refuses it.`,
        ),
      );
    },
  },
];
