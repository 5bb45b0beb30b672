import type { Plugin } from 'vite';

const store = '/localforage/src/';
const otherDrivers = /drivers\/(websql|localstorage)$/;

/** A driver that no browser supports. It has every method, because localforage refuses one that has not. */
const noDriver = `
  const none = () => Promise.reject(new Error('Only IndexedDB is used.'));
  const methods = ['_initStorage', 'clear', 'getItem', 'iterate', 'key', 'keys', 'length', 'removeItem', 'setItem'];
  export default { _driver: 'none', _support: false, ...Object.fromEntries(methods.map((name) => [name, none])) };
`;

const replaced: Record<string, string> = {
  '\0no-driver': noDriver,
  '\0no-serializer': 'export default {};',
  '\0own-promise': 'export default Promise;',
};

/**
 * Leaves out of localforage what the device's storage never uses, which is half of it: the drivers for other kinds of
 * storage and the text they turn values into, and promises for browsers that had none.
 */
export const indexedDbOnly = (): Plugin => ({
  name: 'indexed-db-only',
  apply: 'build',
  enforce: 'pre',
  resolveId(id, from) {
    if (id === 'localforage') return this.resolve('localforage/src/localforage.js', from);
    if (!from?.includes(store)) return undefined;
    if (otherDrivers.test(id)) return '\0no-driver';
    if (id.endsWith('utils/serializer')) return '\0no-serializer';
    return id.endsWith('utils/promise') ? '\0own-promise' : undefined;
  },
  load: (id) => replaced[id],
});
