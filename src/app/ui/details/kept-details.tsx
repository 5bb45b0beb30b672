import { useKeptNumber } from '../page/use-kept-number.ts';
import { Details, type DetailsProps } from './details.tsx';

export interface KeptDetailsProps extends Omit<DetailsProps, 'onToggle'> {
  /** Its name among what is kept of this page. */
  name: string;
}

/** Details that are as open as they were when somebody comes back to the page. */
export function KeptDetails({ name, open = false, ...more }: KeptDetailsProps) {
  const [isOpen, change] = useKeptNumber(`open-${name}`, Number(open));
  return <Details open={isOpen === 1} onToggle={(next) => change(Number(next))} {...more} />;
}
