/** Tells whether an image is named by its digest, which cannot move. */
export function isPinned(image: string): boolean {
  return /@sha256:[0-9a-f]{64}$/.test(image);
}
