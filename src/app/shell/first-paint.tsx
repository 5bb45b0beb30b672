import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { StaticRouter } from 'react-router';
import { instance } from '../i18n/instance.ts';
import { startWords } from '../i18n/start-words.ts';
import { FirstWords } from '../ui/first-words/first-words.tsx';
import { BrandMark } from './brand-mark.tsx';
import { Frame } from './frame.tsx';

const nothing = () => undefined;

/**
 * The page as it is before any code has come: the first words for someone new who reads English, and only the mark for
 * everyone else, so that nobody sees a welcome again or a language that is not theirs. Made when the app is built.
 */
export async function firstPaint(): Promise<string> {
  await startWords('en');
  return renderToStaticMarkup(
    <I18nextProvider i18n={instance}>
      <StaticRouter location="/welcome">
        <div className="first-paint__new">
          <Frame onHide={nothing} waiting={0}>
            <FirstWords />
          </Frame>
        </div>
        <div className="first-paint__again splash">
          <BrandMark className="splash__mark" />
        </div>
      </StaticRouter>
    </I18nextProvider>,
  );
}
