import sharp from 'sharp';

export type Strippable = 'jpg' | 'png' | 'webp';

/**
 * The same picture as pixels and nothing else: upright, in the colours of screens, as large as it was and in the same
 * format. A PNG loses nothing of what is seen; a JPEG or WebP is written once more, so finely that no eye tells.
 */
export async function leavePixels(bytes: Uint8Array, kind: Strippable): Promise<Buffer> {
  const drawn = sharp(bytes).autoOrient().toColourspace('srgb');
  if (kind === 'png') return drawn.png({ compressionLevel: 9 }).toBuffer();
  if (kind === 'webp') return drawn.webp({ quality: 95, alphaQuality: 100, effort: 6 }).toBuffer();
  return drawn.jpeg({ quality: 95, chromaSubsampling: '4:4:4', mozjpeg: true }).toBuffer();
}
