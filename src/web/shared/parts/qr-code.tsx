import { encode } from 'uqr';

/**
 * A QR code drawn as one SVG path: sharp at any print size, and generated without a third-party host. Always
 * shown together with its text.
 */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_SQUARES });
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={data.map(rowPath).join('')} />
    </svg>
  );
}

/** The white margin that scanners need (ISO/IEC 18004). */
const QUIET_SQUARES = 4;

/** Adjacent dark squares of a row become one bar. */
function rowPath(row: readonly boolean[], y: number): string {
  let path = '';
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue;
    const from = x;
    while (row[x + 1]) x += 1;
    path += `M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`;
  }
  return path;
}
