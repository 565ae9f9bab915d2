import type { Download } from '../api/client.ts';

/** Hands a file over to the browser, which keeps it as it keeps every download. */
export function downloadFile(window: Window, { name, content }: Download): void {
  const address = URL.createObjectURL(content);
  const link = window.document.createElement('a');
  link.href = address;
  link.download = name;
  window.document.body.append(link);
  link.click();
  link.remove();
  // Some browsers read the address only after the click has been dealt with.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
