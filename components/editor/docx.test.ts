import { crc32 } from "node:zlib";
import { expect, test } from "vitest";
import { readDocument } from "./docx";
import { refusalOf } from "./docx-file";
import { documentNews } from "./paste/dropped";
import { bullets, head, p, table } from "./paste/samples/sample";

/** A zip whose files are stored as they are. */
function zip(files: Record<string, string>, claimed?: number): Uint8Array<ArrayBuffer> {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(files)) {
    const [label, data] = [Buffer.from(name), Buffer.from(text)];
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(claimed ?? data.length, 18);
    common.writeUInt16LE(label.length, 22);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, label, data]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, place, label]));
    parts.push(local);
    offset += local.length;
  }
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06");
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return new Uint8Array(Buffer.concat([...parts, ...directory, end]));
}

const TYPES = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/></Types>';
const RELATIONS = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
const OWN_RELATIONS =
  '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/a.png"/><Relationship Id="r3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="javascript:alert(1)" TargetMode="External"/><Relationship Id="r4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="r5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>';
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"';
const NUMBERING = `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
const STYLES = `<w:styles ${W}><w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style></w:styles>`;

const docx = (body: string) =>
  zip({
    "[Content_Types].xml": TYPES,
    "_rels/.rels": RELATIONS,
    "word/_rels/document.xml.rels": OWN_RELATIONS,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${body}</w:body></w:document>`,
    "word/numbering.xml": NUMBERING,
    "word/styles.xml": STYLES,
    "word/media/a.png": "png",
  });
const line = (text: string, properties = "") => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;
const read = (bytes: Uint8Array<ArrayBuffer>) => readDocument(bytes, (each) => ({ buffer: Buffer.from(each) }));

test("headings, bold words, lists and tables come over; a picture, a comment and a bad link are told", async () => {
  const item = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const picture = '<w:p><w:r><w:drawing><wp:inline><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="r2"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const bytes = docx(
    line("교통 대책", '<w:pStyle w:val="1"/>') +
      '<w:p><w:r><w:t xml:space="preserve">예산은 </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>120억 원</w:t></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>' +
      line("하나", item) +
      line("둘", item) +
      picture +
      '<w:p><w:hyperlink r:id="r3"><w:r><w:t>여기</w:t></w:r></w:hyperlink></w:p>' +
      `<w:tbl><w:tr><w:tc>${line("구")}</w:tc><w:tc>${line("명")}</w:tc></w:tr></w:tbl>`,
  );
  expect(await read(bytes)).toEqual({
    ok: true,
    blocks: [head("교통 대책"), p("예산은 ", { text: "120억 원", bold: true }), bullets("하나", "둘"), p("여기"), table(false, [["구", "명"]])],
    dropped: { picture: 1, link: 1, note: 1 },
  });
});

test("a file that is none is refused by its content, in a sentence", () => {
  const bytes = (...numbers: number[]) => new Uint8Array(numbers);
  const hwp = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...Buffer.from("FileHeader", "utf16le")]);
  expect(refusalOf(bytes())).toMatch(/빈 파일/);
  expect(refusalOf(new TextEncoder().encode("%PDF-1.7"))).toMatch(/\.docx\)만/);
  expect(refusalOf(hwp)).toMatch(/한글 문서/);
  expect(refusalOf(bytes(0xd0, 0xcf, 0x11, 0xe0, 0, 0))).toMatch(/옛 Word/);
  expect(refusalOf(zip({ "Contents/header.xml": "", mimetype: "application/hwp+zip" }))).toMatch(/한글 문서/);
  expect(refusalOf(zip({ "xl/workbook.xml": "" }))).toMatch(/\.docx\)만/);
  expect(refusalOf(bytes(0x50, 0x4b, 0x03, 0x04, 1, 2, 3))).toMatch(/손상/);
  expect(refusalOf(zip({ "word/document.xml": "<x/>" }, 0xf0000000))).toMatch(/20MB/);
  expect(refusalOf(new Uint8Array(20 * 1024 * 1024 + 1))).toMatch(/20MB/);
});

test("a broken document is no crash", async () => {
  expect(await read(zip({ "word/document.xml": "<w:document" }))).toMatchObject({ ok: false });
});

test("what was read is told", () => {
  expect(documentNews("원고.docx", {})).toBe("‘원고.docx’ 문서를 불러왔습니다.");
  expect(documentNews("원고.docx", { picture: 2 })).toBe("‘원고.docx’ 문서를 불러왔습니다. 사진 2장을 뺐습니다.");
});
