import { createPrivateKey, X509Certificate } from 'node:crypto';
import forge from 'node-forge';
import { readCertificate } from '../../../bot/auth/read-certificate.ts';
import { makeCertificate, type TestCertificate } from '../../support/world/test-certificate.ts';

let own: TestCertificate;
let issuer: TestCertificate;
beforeAll(() => {
  own = makeCertificate();
  issuer = makeCertificate();
});

/** The format that App Service mounts: no password. */
function toPkcs12(
  { key }: TestCertificate,
  certificates: readonly TestCertificate[],
  algorithm: '3des' | 'aes256',
  password = '',
): Buffer {
  const asn1 = forge.pkcs12.toPkcs12Asn1(
    forge.pki.privateKeyFromPem(key),
    certificates.map(({ cert }) => forge.pki.certificateFromPem(cert)),
    password,
    { algorithm },
  );
  return Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary');
}

const isPairOf = (pem: string, { cert }: TestCertificate): boolean => {
  const read = new X509Certificate(pem);
  return (
    read.fingerprint256 === new X509Certificate(cert).fingerprint256 &&
    read.checkPrivateKey(createPrivateKey(pem))
  );
};

describe('a certificate', () => {
  it.each(['3des', 'aes256'] as const)('is read from PKCS #12 with %s', async (algorithm) => {
    const pem = await readCertificate(toPkcs12(own, [own], algorithm));
    expect(isPairOf(pem, own)).toBe(true);
  });

  it('is found among its issuers, in any order', async () => {
    const pem = await readCertificate(toPkcs12(own, [issuer, own], 'aes256'));
    expect(isPairOf(pem, own)).toBe(true);
    expect(pem.match(/BEGIN CERTIFICATE/g)).toHaveLength(2);
  });

  it('is read from PEM, with the key before or after it', async () => {
    for (const pem of [own.cert + own.key, own.key + own.cert])
      expect(isPairOf(await readCertificate(Buffer.from(pem)), own)).toBe(true);
  });

  it.each<[string, () => Buffer]>([
    ['has another key', () => Buffer.from(own.cert + issuer.key)],
    ['has no key', () => Buffer.from(own.cert)],
    ['has no certificate', () => Buffer.from(own.key)],
    ['has a password', () => toPkcs12(own, [own], 'aes256', 'secret')],
    ['is something else', () => Buffer.from('not a certificate')],
    ['is empty', () => Buffer.alloc(0)],
  ])('that %s is refused, and the error shows no key', async (_, file) => {
    const error: unknown = await readCertificate(file()).catch((fault: unknown) => fault);
    expect(error).toMatchObject({ message: expect.any(String) });
    expect(String(error)).not.toMatch(/PRIVATE|MII/);
  });

  it('that has expired is refused', async () => {
    const { cert, key } = makeCertificate({ days: -1 });
    await expect(readCertificate(Buffer.from(cert + key))).rejects.toThrow('expired');
  });
});
