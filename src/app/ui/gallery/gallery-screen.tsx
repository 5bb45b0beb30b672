import type { ReactNode } from 'react';
import { Card } from '../card/card.tsx';
import { Page } from '../page/page.tsx';

/** Examples of one component, by a name that says what each shows. */
export type Examples = Record<string, () => ReactNode>;

const all = import.meta.glob<Examples>('../*/examples.tsx', { eager: true, import: 'examples' });

/** Every component as it looks, for those who build screens. Only in development. */
export const GalleryScreen = () => (
  <Page title="Gallery">
    {Object.entries(all).map(([path, examples]) => (
      <section key={path}>
        <h2>{path.split('/')[1]}</h2>
        {Object.entries(examples).map(([name, Example]) => (
          <Card key={name} level={3} title={name}>
            <Example />
          </Card>
        ))}
      </section>
    ))}
  </Page>
);
