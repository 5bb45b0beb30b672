import type { Plugin } from 'vite';

const displayName = /^\w+\.displayName = ".*";$/gm;
const maker = /= (React\$1\.(?:forwardRef|createContext)\()/g;

/**
 * Leaves out the parts of react-router that the app never uses (its own forms, its scroll keeping). Their names for
 * debuggers are what makes a bundler keep them.
 */
export const routerParts = (): Plugin => ({
  name: 'router-parts',
  apply: 'build',
  transform: {
    filter: { id: /\/react-router\/dist\// },
    handler: (code) => code.replaceAll(displayName, '').replaceAll(maker, '= /* @__PURE__ */ $1'),
  },
});
