/**
 * Whether everything that package-lock.json wants is there. `installed` is the lock that npm writes
 * into node_modules as the last thing of an installation. Optional packages for other kinds of
 * machine are missing rightly.
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(([path, { version, optional, link }]) => {
    const there = installed.packages?.[path];
    return path === '' || link || (there ? there.version === version : optional === true);
  });
}
