import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { StaticRouter } from 'react-router';
import type { Device } from '#app/device/device.ts';
import { DeviceProvider } from '#app/device/use-device.tsx';
import { instance } from '../i18n/instance.ts';
import { everywhere, startWords } from '../i18n/start-words.ts';
import { screenAt } from '../routes.tsx';
import { BrandMark } from './brand-mark.tsx';
import { Frame } from './frame.tsx';

// There is none yet. A first screen that reads from it would have to wait for it, so the build fails.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- on purpose, see above
const noDevice = {} as Device;

const nothing = () => undefined;

async function draw(): Promise<string> {
  const welcome = screenAt('/welcome');
  if (!welcome) throw new Error('There is no welcome to make the first page from.');
  await startWords('en', [...everywhere, ...welcome.subjects]);
  await welcome.load();
  return renderToStaticMarkup(
    <I18nextProvider i18n={instance}>
      <DeviceProvider device={noDevice}>
        <StaticRouter location="/welcome">
          <div className="first-paint__new">
            <Frame onHide={nothing} waiting={0}>
              <welcome.Show />
            </Frame>
          </div>
          <div className="first-paint__again splash">
            <BrandMark className="splash__mark" />
          </div>
        </StaticRouter>
      </DeviceProvider>
    </I18nextProvider>,
  );
}

/**
 * The page as it is before any code has come: the first step of the welcome for someone new who reads English, and only
 * the mark for everyone else, so that nobody sees a welcome again or a language that is not theirs. Made when the app is
 * built, from the same components and words.
 */
export const firstPaint = await draw();
