import { encode } from 'uqr';

/** A text as squares for a camera, drawn as one path: sharp on any paper, and nothing is asked of another host. It is never alone: the text stands beside it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_SQUARES });
  return (
    <svg class="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shape-rendering="crispEdges">
      <path d={data.map(rowPath).join('')} />
    </svg>
  );
}

/** White around it, without which cameras do not find it (ISO/IEC 18004). */
const QUIET_SQUARES = 4;

/** Dark squares that follow each other in a row are one bar. */
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
