import type { Server } from 'restify';

/** Features that no page of the tab uses. Clipboard and full screen are left to the Teams frame. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];
const PERMISSIONS_POLICY = UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', ');

/** One year, the shortest time that the browsers' own lists accept. */
const TRANSPORT_SECURITY = 'max-age=31536000';

/** `isHttps` is false on a developer's computer, where a browser must not insist on HTTPS later. */
export function sendSecurityHeaders(server: Server, isHttps: boolean): void {
  server.pre((_request, response, next) => {
    response.header('X-Content-Type-Options', 'nosniff');
    response.header('Referrer-Policy', 'no-referrer');
    response.header('Permissions-Policy', PERMISSIONS_POLICY);
    if (isHttps) response.header('Strict-Transport-Security', TRANSPORT_SECURITY);
    next();
  });
}
