/**
 * Compares package-lock.json (`wanted`) with `installed`, the lock file that npm writes into node_modules at
 * the end of an installation. Optional packages for other platforms may be missing.
 */
export function isInstalled(wanted, installed) {
  return Object.entries(wanted.packages).every(([path, { version, optional, link }]) => {
    const found = installed.packages?.[path];
    return path === '' || link || (found ? found.version === version : optional === true);
  });
}
