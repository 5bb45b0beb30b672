import { useState } from 'react';
import type { Examples } from '../gallery/gallery-screen.tsx';
import { SearchField } from './search-field.tsx';

function Searching() {
  const [text, setText] = useState('');
  return (
    <SearchField
      label="What are you looking for?"
      hint="For example swimming"
      value={text}
      onChange={setText}
    />
  );
}

export const examples: Examples = { 'With a hint': () => <Searching /> };
