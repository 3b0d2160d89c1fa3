import { encode } from 'uqr';

/** The light frame without which a camera does not find the code: four squares, says the standard (ISO/IEC 18004). */
export const quietZone = 4;

export type QrCode = {
  /** Squares from edge to edge, frame included. */
  size: number;
  /** Dark squares as strokes a square wide, row by row. */
  path: string;
};

/** An address as a QR code that can still be read when a seventh of it is smudged. */
export function drawQr(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: quietZone });
  return { size, path: data.map(drawRow).join('') };
}

function drawRow(row: readonly boolean[], y: number): string {
  let path = '';
  let at = 0;
  while (at < row.length) {
    const from = row.indexOf(true, at);
    if (from < 0) break;
    const end = row.indexOf(false, from);
    const to = end < 0 ? row.length : end;
    path += path ? `m${from - at} 0h${to - from}` : `M${from} ${y}.5h${to - from}`;
    at = to;
  }
  return path;
}
