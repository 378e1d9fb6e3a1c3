/** What a chosen file is, by its bytes and not by its name. */
export const LARGEST_DOCUMENT = 20 * 1024 * 1024;
/** Unpacked; a small file that unpacks to more was made to fill a memory. */
const LARGEST_UNPACKED = 200 * 1024 * 1024;

const REFUSALS = {
  large: "20MB까지의 문서를 불러올 수 있습니다. 사진을 뺀 문서로 다시 시도해 주세요.",
  empty: "빈 파일입니다. 다른 파일을 골라 주세요.",
  hwp: "한글 문서(.hwp, .hwpx)는 바로 불러올 수 없습니다. 한글에서 Word 문서(.docx)로 저장하거나, 글을 복사해 붙여 넣어 주세요.",
  old: "옛 Word 문서(.doc)이거나 암호가 걸린 문서입니다. 암호 없이 .docx로 다시 저장해 주세요.",
  other: "Word 문서(.docx)만 불러올 수 있습니다.",
  broken: "문서가 손상되어 읽을 수 없습니다. Word에서 열어 다시 저장해 주세요.",
};
export const { broken: BROKEN, large: TOO_LARGE } = REFUSALS;

const OLE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const DIRECTORY = 0x02014b50;
const DIRECTORY_END = 0x06054b50;
/** The end of a zip with the longest comment it may have. */
const TAIL = 22 + 65_535;

const startsWith = (bytes: Uint8Array, signature: readonly number[]) => signature.every((byte, at) => bytes[at] === byte);

type Entry = { name: string; size: number };

/** The names and unpacked sizes in a zip; null where its table of contents cannot be read. */
function entriesOf(bytes: Uint8Array): Entry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= Math.max(0, bytes.length - TAIL) && view.getUint32(end, true) !== DIRECTORY_END) end--;
  if (end < 0 || view.getUint32(end, true) !== DIRECTORY_END) return null;
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) return null;
    const [name, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    entries.push({ name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)), size: view.getUint32(at + 24, true) });
    at += 46 + name + extra + comment;
  }
  return entries;
}

// The old Hangul format is a compound file as .doc is; it names itself near its start or in its directory, in UTF-16.
const isHwp = (bytes: Uint8Array) => new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes("FileHeader");

/** Why this file is not read; null for a .docx. */
export function refusalOf(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return REFUSALS.empty;
  if (bytes.length > LARGEST_DOCUMENT) return REFUSALS.large;
  if (startsWith(bytes, OLE)) return isHwp(bytes) ? REFUSALS.hwp : REFUSALS.old;
  if (!startsWith(bytes, ZIP)) return REFUSALS.other;
  const entries = entriesOf(bytes);
  if (!entries) return REFUSALS.broken;
  const has = (wanted: string) => entries.some(({ name }) => name === wanted);
  if (has("Contents/header.xml")) return REFUSALS.hwp;
  if (!has("word/document.xml")) return REFUSALS.other;
  return entries.reduce((sum, { size }) => sum + size, 0) > LARGEST_UNPACKED ? REFUSALS.large : null;
}
