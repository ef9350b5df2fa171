// Draws the icons as PNG files: a ring of steps with a gap, on a rounded square. No picture is kept in the repository.
import { deflateSync } from 'node:zlib';

const ground = [31, 95, 191];
const ink = [255, 255, 255];
const samples = 4;

const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

function crc(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = crcTable[(value ^ byte) & 255] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}

function chunk(type, content) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(content.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc(body), body.length + 4);
  return frame;
}

function isInSquare(x, y) {
  const radius = 0.22;
  const inner = 0.5 - radius;
  const dx = Math.max(0, Math.abs(x - 0.5) - inner);
  const dy = Math.max(0, Math.abs(y - 0.5) - inner);
  return dx * dx + dy * dy <= radius * radius;
}

/** Three dots, rising, joined by a line: the steps of a trace. */
function isInTrace(x, y) {
  const dots = [
    [0.26, 0.7],
    [0.5, 0.42],
    [0.76, 0.3],
  ];
  if (dots.some(([dotX, dotY]) => Math.hypot(x - dotX, y - dotY) <= 0.12)) return true;
  return dots.slice(1).some(([endX, endY], index) => {
    const [beginX, beginY] = dots[index];
    const lengthX = endX - beginX;
    const lengthY = endY - beginY;
    const part = ((x - beginX) * lengthX + (y - beginY) * lengthY) / (lengthX ** 2 + lengthY ** 2);
    const near = Math.min(1, Math.max(0, part));
    return Math.hypot(x - beginX - near * lengthX, y - beginY - near * lengthY) <= 0.045;
  });
}

function pixel(column, row, size) {
  const sum = [0, 0, 0, 0];
  for (let sample = 0; sample < samples * samples; sample += 1) {
    const x = (column + ((sample % samples) + 0.5) / samples) / size;
    const y = (row + (Math.floor(sample / samples) + 0.5) / samples) / size;
    if (!isInSquare(x, y)) continue;
    const color = isInTrace(x, y) ? ink : ground;
    for (let channel = 0; channel < 3; channel += 1) sum[channel] += color[channel];
    sum[3] += 1;
  }
  const covered = Math.max(1, sum[3]);
  const color = sum.slice(0, 3).map((channel) => Math.round(channel / covered));
  return [...color, Math.round((255 * sum[3]) / samples ** 2)];
}

/** Gives the bytes of a PNG file of size × size pixels. */
export function drawIcon(size) {
  const rows = Array.from({ length: size }, (_, row) => [
    0,
    ...Array.from({ length: size }, (_, column) => pixel(column, row, size)).flat(),
  ]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
