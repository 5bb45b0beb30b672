import { createContext } from 'react';

/** Keeps a new version of the app from being taken while something is half written; returns how to let go. */
export type Hold = () => () => void;

/** Given by the frame, so that forms need not know where new versions come from. */
export const HoldContext = createContext<Hold>(() => () => undefined);
