const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/;

export type IsTeamsService = (url: URL) => boolean;

/**
 * Tells whether a token may be sent to a service address. A host that starts with a dot stands for every host
 * below it. Plain http is accepted only on this computer, and only where a host of the list says so. Teams names
 * neither a port nor a user.
 */
export const createServiceCheck =
  (hosts: readonly string[]): IsTeamsService =>
  ({ protocol, hostname, port, username, password }) =>
    ((protocol === 'https:' && `${port}${username}${password}` === '') ||
      (protocol === 'http:' && LOOPBACK.test(hostname))) &&
    hosts.some((host) => (host.startsWith('.') ? hostname.endsWith(host) : hostname === host));

/** Teams' message services, worldwide and of the United States Government Community Cloud. */
export const TEAMS_SERVICE_HOSTS: readonly string[] = [
  'smba.trafficmanager.net',
  '.teams.microsoft.com',
];
