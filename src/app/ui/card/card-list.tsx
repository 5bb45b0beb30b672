import { Children, type ReactNode } from 'react';

/** Cards in a list, so that those who listen hear how many there are. */
export const CardList = ({ children, label }: { children: ReactNode; label?: string }) => (
  // The role is named because one browser forgets lists that show no bullets.
  // oxlint-disable-next-line jsx-a11y/no-redundant-roles
  <ul className="card-list" role="list" aria-label={label}>
    {Children.map(children, (child) => (
      <li>{child}</li>
    ))}
  </ul>
);
