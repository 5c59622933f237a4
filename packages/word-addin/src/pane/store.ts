import { NO_SETTINGS } from '../settings/settings-state.ts';
import type { PaneState } from './pane-state.ts';

/** Holds the state of the pane and tells who listens about each change. */
export interface Store {
  state(): PaneState;
  set(changes: Partial<PaneState>): void;
  /** Gives a function that ends it. */
  subscribe(listener: () => void): () => void;
}

/** A store for a pane that knows nothing yet. */
export function createStore(marking: boolean): Store {
  let state: PaneState = {
    phase: 'starting',
    checked: null,
    selected: null,
    goTo: undefined,
    notice: null,
    announcement: '',
    marking,
    markLevel: 'annotations',
    letterType: null,
    settings: NO_SETTINGS,
    names: null,
  };
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    set(changes) {
      state = { ...state, ...changes };
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
