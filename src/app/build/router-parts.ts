import type { Plugin } from 'vite';

const displayName = /^\w+\.displayName = ".*";$/gm;
const maker = /= (React\$1\.(?:forwardRef|createContext)\()/g;

const framework = /\/react-router\/dist\/[^?]*\/dom\/ssr\/components\.js$/;

/** What `Link` asks of react-router's own server framework, answered as it is where there is none. */
const noFramework = `
  import { createContext } from 'react';
  const nothing = () => null;
  export const FrameworkContext = /* @__PURE__ */ createContext(undefined);
  export const mergeRefs = (ref) => ref;
  export const usePrefetchBehavior = () => [false, null, {}];
  export const CRITICAL_CSS_DATA_ATTRIBUTE = '';
  export {
    nothing as Links, nothing as Meta, nothing as PrefetchPageLinks, nothing as Scripts,
    nothing as setIsHydrated, nothing as useFrameworkContext,
  };
`;

/**
 * Leaves out the parts of react-router that the app never uses: its server framework, which every link would ask
 * whether to fetch ahead, and its own forms and scroll keeping, which only their names for debuggers keep in a bundle.
 */
export const routerParts = (): Plugin => ({
  name: 'router-parts',
  apply: 'build',
  load: { filter: { id: framework }, handler: () => noFramework },
  transform: {
    filter: { id: /\/react-router\/dist\// },
    handler: (code) => code.replaceAll(displayName, '').replaceAll(maker, '= /* @__PURE__ */ $1'),
  },
});
