export type HandedOver = 'shared' | 'copied' | 'failed';

/** Hands an address to another app of this phone, or copies it where there is no such sheet. */
export async function handOver(title: string, url: string): Promise<HandedOver> {
  try {
    if (typeof navigator.share === 'function') {
      await navigator.share({ title, url });
      return 'shared';
    }
    await navigator.clipboard.writeText(url);
    return 'copied';
  } catch (fault) {
    // The person closed the phone's own sheet.
    return fault instanceof DOMException && fault.name === 'AbortError' ? 'shared' : 'failed';
  }
}
