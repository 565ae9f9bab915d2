/** Stands in for every CSS module in tests: each class name is the name asked for. */
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? false : name) });
