/** Lets one part of a test wait for another. */
export interface Gate {
  opened: Promise<void>;
  open(): void;
}

export function aGate(): Gate {
  const gate: Partial<Gate> = {};
  const opened = new Promise<void>((resolve) => (gate.open = resolve));
  return { opened, open: () => gate.open?.() };
}
