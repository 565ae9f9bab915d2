import type { Download } from '../api/client.ts';

export function downloadFile(window: Window, { name, content }: Download): void {
  const address = URL.createObjectURL(content);
  const link = window.document.createElement('a');
  link.href = address;
  link.download = name;
  window.document.body.append(link);
  link.click();
  link.remove();
  // Revoked late, because some browsers read the address only after the click event.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
