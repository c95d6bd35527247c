import { cut } from '../../ui/ClippedText';
import type { ReceiptText } from './receipt-text';

const WIDTH = 800;
const MARGIN = 56;
/** Tickets named in a picture; the rest is in the text. */
const MOST_TICKETS = 6;
const FONT = 'system-ui, sans-serif';

interface Line {
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  readonly colour: string;
  /** Above it, pixels. */
  readonly gap: number;
}

/** How wide a text is, pixels. */
export type Measure = (text: string, size: number, weight: number) => number;

/** A receipt as an SVG, always in light colours: it leaves for places whose theme we do not know. */
export function receiptSvg({ headline, goal, sentence, tickets, date }: ReceiptText, width: Measure): string {
  const wrap = (text: string, size: number, weight: number, most: number) =>
    wrapped(cut(text, 600), (part) => width(part, size, weight) <= WIDTH - 2 * MARGIN, most);
  const block = (text: string, size: number, weight: number, colour: string, gap: number, most = 4): Line[] =>
    wrap(text, size, weight, most).map((line, i) => ({ text: line, size, weight, colour, gap: i === 0 ? gap : 0 }));
  const lines = [
    ...block(headline, 30, 700, '#23211c', 0, 2),
    ...(goal === null ? [] : block(goal, 20, 400, '#605c53', 8, 3)),
    ...block(sentence, 24, 400, '#23211c', 26, 8),
    ...tickets
      .slice(0, MOST_TICKETS)
      .flatMap((title, i) => block(`✓ ${title}`, 17, 400, '#1c6b42', i === 0 ? 26 : 4, 2)),
    ...block(date, 15, 400, '#605c53', 28, 1),
  ];
  let y = MARGIN;
  const texts = lines.map(({ text, size, weight, colour, gap }) => {
    y += gap + size * 1.3;
    const at = `x="${MARGIN}" y="${Math.round(y)}" font-size="${size}" font-weight="${weight}" fill="${colour}"`;
    return `<text ${at}>${escaped(text)}</text>`;
  });
  const height = Math.round(y + MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" font-family="${FONT}">`,
    `<rect width="${WIDTH}" height="${height}" fill="#fffefb"/>`,
    `<rect width="8" height="${height}" fill="#2c4a9e"/>`,
    ...texts,
    '</svg>',
  ].join('');
}

/** Breaks a text between words, or inside one that is too long; what is over after the last line is cut. */
function wrapped(text: string, fits: (part: string) => boolean, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (!fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line !== '') lines.push(line);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), `${lines[most - 1] ?? ''}…`];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as XML takes it; characters that XML has no room for are left out. */
const escaped = (text: string): string =>
  Array.from(text)
    .filter((letter) => isInXml(letter.codePointAt(0) ?? 0))
    .join('')
    .replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? '');

/** Source: XML 1.0, production 2 (Char). */
const isInXml = (code: number): boolean =>
  code === 9 ||
  code === 10 ||
  code === 13 ||
  (code >= 0x20 && code < 0xd800) ||
  (code > 0xdfff && code < 0xfffe) ||
  code > 0xffff;

/**
 * Draws an SVG as PNG, twice as fine. The picture is a `data:` address, all that the page's policy allows besides its own.
 * @throws when the browser cannot draw it.
 */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * 2;
  canvas.height = image.naturalHeight * 2;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob) throw new Error('no picture');
  return blob;
}

/** Measures as this browser writes. */
export function measurer(): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, size, weight) => {
    if (!pen) return text.length * size * 0.6;
    pen.font = `${weight} ${size}px ${FONT}`;
    return pen.measureText(text).width;
  };
}
