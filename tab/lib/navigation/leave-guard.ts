import { useEffect, useSyncExternalStore } from 'react';
import { pageIdentity, pathToPage } from '../../../contract/routes.ts';

/** One guard per form with unsaved changes. */
const guards = new Set<object>();
const listeners = new Set<() => void>();
let address = '';
let wanted: string | undefined;

/** Asks before unsaved changes are lost by a link, the back button or closing the window. */
export function useLeaveGuard(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const guard = {};
    const onClose = (event: BeforeUnloadEvent): void => event.preventDefault();
    if (guards.size === 0) address = window.location.href;
    guards.add(guard);
    window.addEventListener('beforeunload', onClose);
    return () => {
      guards.delete(guard);
      window.removeEventListener('beforeunload', onClose);
      if (guards.size === 0) setWanted(undefined);
    };
  }, [isDirty]);
}

/** The address that the reader tried to open, until they choose to stay or to leave. */
export const useWantedAddress = (): string | undefined =>
  useSyncExternalStore(subscribe, () => wanted);

export const stay = (): void => setWanted(undefined);

export function leave(): void {
  guards.clear();
  if (wanted !== undefined) window.location.assign(wanted);
  setWanted(undefined);
}

/** Call it when the page changes its own address. */
export function allowAddress(): void {
  address = window.location.href;
}

/** Restores the old address if unsaved changes would be lost. Returns whether it did. */
export function isKeptBack(): boolean {
  const next = window.location.href;
  if (guards.size === 0) return false;
  if (subjectOf(next) === subjectOf(address)) {
    address = next;
    return false;
  }
  window.history.pushState(null, '', address);
  setWanted(next);
  return true;
}

/** Identifies what a form belongs to; it does not change when only the filters of the page change. */
function subjectOf(href: string): string {
  const page = pathToPage(new URL(href).hash);
  return `${pageIdentity(page)} ${'month' in page ? page.month : ''}`;
}

function setWanted(next: string | undefined): void {
  wanted = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
