import { useId } from 'react';

export interface ProgressBarProps {
  label: string;
  done: number;
  total: number;
}

/** How far something has got, in words and in a bar. */
export function ProgressBar({ label, done, total }: ProgressBarProps) {
  const id = useId();
  return (
    <div className="progress-bar">
      <label htmlFor={id}>{label}</label>
      <progress id={id} value={done} max={Math.max(total, 1)} />
    </div>
  );
}
