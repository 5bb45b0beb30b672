import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { appManifest } from './src/app/build/app-manifest.ts';
import { chunkGroups } from './src/app/build/chunk-groups.ts';
import { finish } from './src/app/build/finish.ts';
import { firstPage } from './src/app/build/first-page.ts';
import { indexedDbOnly } from './src/app/build/indexed-db-only.ts';
import { logicalCss } from './src/app/build/logical-css.ts';
import { plainEndpoints } from './src/app/build/plain-endpoints.ts';
import { plainImports } from './src/app/build/plain-imports.ts';
import { readAtOnce } from './src/app/build/read-at-once.ts';
import { routerParts } from './src/app/build/router-parts.ts';

const council = process.env['COUNCIL_ADDRESS'] ?? 'http://localhost:3000';
const fromCouncil = ['/api', '/sign-in', '/demo-sign-in', '/problems', '/oruk'];

export default defineConfig({
  plugins: [
    react(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/app',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: appManifest,
      injectManifest: {
        globPatterns: ['**/*.{js,html,json,svg,png,webmanifest}'],
        globIgnores: ['csp.json', 'screenshots/**', 'service-worker.js', 'sw.js'],
        maximumFileSizeToCacheInBytes: 10_000_000,
      },
    }),
    indexedDbOnly(),
    routerParts(),
    plainEndpoints(),
    plainImports(),
    firstPage(),
    finish(),
  ],
  css: { postcss: { plugins: [logicalCss] } },
  build: {
    target: 'es2022',
    cssTarget: ['chrome109', 'safari15.4', 'firefox115'],
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rolldownOptions: { output: { codeSplitting: { groups: chunkGroups }, postBanner: readAtOnce } },
  },
  server: { proxy: Object.fromEntries(fromCouncil.map((path) => [path, council])) },
});
