import type { Examples } from '../gallery/gallery-screen.tsx';
import { Tag } from '../tag/tag.tsx';
import { CardLink } from './card-link.tsx';
import { CardList } from './card-list.tsx';
import { Card } from './card.tsx';

export const examples: Examples = {
  'With a title': () => (
    <Card title="Next date" level={3}>
      <p>The draft plan is due on 3 March.</p>
    </Card>
  ),
  'In each soft colour': () => (
    <>
      {(['sun', 'leaf', 'sky', 'rose'] as const).map((tint) => (
        <Card key={tint} tint={tint} level={3} title={`Behind this is ${tint}`}>
          <p>
            Words stay easy to read. <a href="#main">So do links.</a>
          </p>
        </Card>
      ))}
    </>
  ),
  'Cards that open something': () => (
    <CardList label="Places to go">
      <CardLink to="/plan" icon="plan" title="Amina’s plan" level={3} tint="leaf">
        <p>Made on 4 May</p>
        <Tag tint="sun">Draft</Tag>
      </CardLink>
      <CardLink to="/local-offer" icon="offer" title="Find local help" level="none" />
    </CardList>
  ),
};
