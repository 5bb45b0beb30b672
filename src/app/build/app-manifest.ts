import type { ManifestOptions } from 'vite-plugin-pwa';

const icon = (size: number, purpose: 'any' | 'maskable') => ({
  src: `/icons/${purpose === 'maskable' ? 'maskable' : 'icon'}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

const shortcut = (name: string, url: string) => ({
  name,
  url,
  icons: [{ src: '/icons/icon-192.png', sizes: '192x192', type: 'image/png' }],
});

/** How the app shows on a home screen. */
export const appManifest: Partial<ManifestOptions> = {
  id: '/',
  name: 'Alongside',
  short_name: 'Alongside',
  description:
    'Your child’s plan, local help and your own words, all on your phone. It works with no signal.',
  lang: 'en-GB',
  dir: 'ltr',
  start_url: '/',
  scope: '/',
  display: 'standalone',
  background_color: '#fdf5ea',
  theme_color: '#fdf5ea',
  categories: ['education', 'health', 'lifestyle'],
  icons: [icon(192, 'any'), icon(512, 'any'), icon(192, 'maskable'), icon(512, 'maskable')],
  shortcuts: [
    shortcut('Plan', '/plan'),
    shortcut('Local Offer', '/local-offer'),
    shortcut('Waiting to send', '/waiting'),
  ],
};
