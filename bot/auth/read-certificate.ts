import { createPrivateKey, X509Certificate } from 'node:crypto';

/** Reads PEM, or PKCS #12 without a password, as App Service mounts it. Returns certificate and key as PEM. */
export async function readCertificate(file: Buffer): Promise<string> {
  const pem = file.includes('-----BEGIN') ? file.toString('utf8') : await readPkcs12(file);
  const certificate = new X509Certificate(pem);
  if (!certificate.checkPrivateKey(createPrivateKey(pem)))
    throw new Error('The private key does not belong to the certificate');
  if (Date.parse(certificate.validTo) < Date.now())
    throw new Error(`The certificate expired on ${certificate.validTo}`);
  return pem;
}

async function readPkcs12(file: Buffer): Promise<string> {
  const { default: forge } = await import('node-forge');
  const { oids } = forge.pki;
  const bags = forge.pkcs12.pkcs12FromAsn1(forge.asn1.fromDer(file.toString('binary')), '');
  const bagsOf = (type: string | undefined) =>
    type === undefined ? [] : (bags.getBags({ bagType: type })[type] ?? []);
  const key = [...bagsOf(oids.pkcs8ShroudedKeyBag), ...bagsOf(oids.keyBag)].find((bag) => bag.key);
  if (!key?.key) throw new Error('The file has no private key');
  const privateKey = forge.pki.privateKeyToPem(key.key);
  const certificates = bagsOf(oids.certBag).flatMap(({ cert }) =>
    cert ? [forge.pki.certificateToPem(cert)] : [],
  );
  // The file may have the issuers' certificates, too, in any order.
  const own = certificates.find((one) =>
    new X509Certificate(one).checkPrivateKey(createPrivateKey(privateKey)),
  );
  if (own === undefined) throw new Error('The file has no certificate for its private key');
  return [own, ...certificates.filter((one) => one !== own), privateKey].join('');
}
