import type { Request, Server } from 'restify';

const heads = new WeakSet<Request>();

/** Routes a HEAD request like a GET. Node itself leaves the body out of the response. */
export function answerHeadAsGet(server: Server): void {
  server.pre((request, _response, next) => {
    if (request.method === 'HEAD') {
      heads.add(request);
      request.method = 'GET';
    }
    next();
  });
}

/** A stream has no end, so a HEAD request for it must not wait for one. */
export const wantsHeadersOnly = (request: Request): boolean => heads.has(request);
