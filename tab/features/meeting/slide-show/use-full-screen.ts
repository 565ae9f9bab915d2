import { useCallback, useSyncExternalStore } from 'react';

const isOn = (): boolean => document.fullscreenElement !== null;

function onChange(listener: () => void): () => void {
  document.addEventListener('fullscreenchange', listener);
  return () => document.removeEventListener('fullscreenchange', listener);
}

export interface FullScreen {
  /** False in a frame without permission for full screen. */
  readonly possible: boolean;
  readonly on: boolean;
  readonly turn: (on: boolean) => void;
}

export function useFullScreen(): FullScreen {
  const on = useSyncExternalStore(onChange, isOn);
  const turn = useCallback((next: boolean): void => {
    if (!document.fullscreenEnabled || next === isOn()) return;
    const turned = next ? document.documentElement.requestFullscreen() : document.exitFullscreen();
    // If the browser refuses, the page stays in its window.
    turned.catch(() => undefined);
  }, []);
  return { possible: document.fullscreenEnabled, on, turn };
}
