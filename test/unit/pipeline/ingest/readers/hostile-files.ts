import { gzipSync, strToU8, type Zippable, zipSync } from "fflate";
import type { SourceFile } from "../../../../../src/pipeline/ingest/decode-text.ts";

/** A file made to break something, and what is expected of it: a clean article, or a refusal with this code. */
export interface HostileFile extends SourceFile {
  readonly outcome: "article" | string;
}

const sentence = "Am Montag unterzeichneten die Minister in Genf ein Abkommen über den Handel mit Getreide.";
const million = 1_000_000;

function text(name: string, content: string, outcome: string): HostileFile {
  return { name, bytes: strToU8(content), outcome };
}

function bytes(name: string, content: readonly number[], outcome: string): HostileFile {
  return { name, bytes: Uint8Array.from(content), outcome };
}

function page(name: string, body: string, outcome = "article", head = ""): HostileFile {
  return text(name, `<!doctype html><html lang="de"><head>${head}</head><body>${body}</body></html>`, outcome);
}

function archive(name: string, entries: Zippable, outcome: string): HostileFile {
  return { name, bytes: zipSync(entries, { level: 9 }), outcome };
}

const paragraph = `<p>${sentence}</p>`;
const utf16 = (words: string, isLittle: boolean) =>
  [...`\ufeff${words}`].flatMap((letter) => {
    const code = letter.charCodeAt(0);
    return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
  });

/** Files that a careless or malicious hand may put into the folder; made here, so that none has to be kept. */
export function hostileFiles(): HostileFile[] {
  return [...sizes(), ...encodings(), ...characters(), ...pages(), ...frontMatter(), ...collections(), ...archives()];
}

function sizes(): HostileFile[] {
  return [
    bytes("empty.txt", [], "empty-file"),
    text("blank.txt", " \n\t\n ", "empty-file"),
    { name: "fifty-megabytes.txt", bytes: new Uint8Array(50_000_000).fill(65), outcome: "file-too-large" },
    { name: "fifty-megabytes.html", bytes: new Uint8Array(50_000_000).fill(60), outcome: "file-too-large" },
    text("one-line.txt", `${sentence} `.repeat(Math.ceil(million / sentence.length)), "article"),
    text("one-word.txt", "a".repeat(million), "article"),
    text("one-line-without-spaces.md", `${"Wort,".repeat(200_000)}`, "article"),
    text("lines.txt", "Zeile\n".repeat(100_000), "article"),
    text("full-stops.txt", `${sentence}${".".repeat(million)}`, "article"),
    text("commas.txt", `${sentence} ${"und, ".repeat(50_000)}`, "article"),
    text("digits.txt", `${sentence} ${"1.2.".repeat(100_000)}`, "article"),
    text("quotes.txt", `${sentence} ${"„".repeat(100_000)}`, "article"),
    text("brackets.md", `${"[".repeat(100_000)}${sentence}`, "article"),
    text("stars.md", `${"*_".repeat(50_000)}${sentence}`, "article"),
    text("backticks.md", `${sentence} ${"`".repeat(100_000)}`, "article"),
    text("headings.md", `${"#".repeat(100_000)} ${sentence}`, "article"),
    text("names.txt", `Präsident ${"Karl ".repeat(50_000)} sprach.`, "article"),
    text("months.txt", `${sentence} ${"Mai Juni ".repeat(20_000)}`, "article"),
  ];
}

function encodings(): HostileFile[] {
  return [
    bytes("latin-1.txt", [71, 114, 252, 223, 101], "not-utf-8"),
    bytes("mac-roman.txt", [71, 114, 159, 167, 101], "not-utf-8"),
    bytes("utf-16-le.txt", utf16(sentence, true), "article"),
    bytes("utf-16-be.txt", utf16(sentence, false), "article"),
    bytes("utf-16-no-mark.txt", utf16(sentence, true).slice(2), "not-utf-8"),
    text("utf-7.txt", "Eine Br+APw-cke wurde gebaut.", "not-utf-8"),
    bytes(
      "utf-32-be.txt",
      [0, 0, 0xfe, 0xff, ...Array.from(sentence, (sign) => [0, 0, 0, sign.charCodeAt(0) & 255]).flat()],
      "not-utf-8",
    ),
    bytes("utf-32.txt", [0xff, 0xfe, 0, 0, 65, 0, 0, 0], "not-utf-8"),
    bytes("cut-off.txt", [...strToU8(sentence), 0xc3], "not-utf-8"),
    bytes("overlong.txt", [65, 0xc0, 0xaf, 66], "not-utf-8"),
    bytes("surrogate.txt", [65, 0xed, 0xa0, 0x80, 66], "not-utf-8"),
    bytes("half-a-pair.txt", [0xff, 0xfe, 65, 0, 0, 0xd8, 66, 0], "broken-encoding"),
    bytes("zero.txt", [0xff, 0xfe, 65, 0, 0, 0, 66, 0], "broken-encoding"),
    bytes("picture.txt", [0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13], "binary-file"),
    bytes("byte-order-mark.txt", [0xef, 0xbb, 0xbf, ...strToU8(sentence)], "article"),
    bytes("two-marks.txt", [0xef, 0xbb, 0xbf, 0xef, 0xbb, 0xbf, ...strToU8(sentence)], "article"),
    bytes("only-a-mark.txt", [0xef, 0xbb, 0xbf], "empty-file"),
    bytes("mark-before-head.md", [0xef, 0xbb, 0xbf, ...strToU8(`---\ntitle: x\n---\n${sentence}`)], "article"),
    bytes("mark-before-line.jsonl", [0xef, 0xbb, 0xbf, ...strToU8(JSON.stringify({ text: sentence }))], "article"),
    bytes("zero-in-text.txt", [...strToU8(sentence), 0, ...strToU8(sentence)], "binary-file"),
    text("zero-in-line.jsonl", `${JSON.stringify({ text: `${sentence}\u0000` })}\n`, "article"),
    { name: "latin-1.html", bytes: latin1(`<meta charset="iso-8859-1"><p>${sentence} Grüße.</p>`), outcome: "article" },
    stray("stray-in-script.html", `<script>say("`, `")</script><p>${sentence}</p>`, "article"),
    stray("stray-in-text.html", `<p>${sentence} `, `</p>`, "not-utf-8"),
    stray("stray-in-title.html", `<meta property="og:title" content="`, `"><p>${sentence}</p>`, "not-utf-8"),
    { name: "lying.html", bytes: latin1(`<meta charset="utf-7"><p>${sentence} Grüße.</p>`), outcome: "not-utf-8" },
  ];
}

/** A page that calls itself UTF-8, with a greeting in Latin-1 between the two parts. */
function stray(name: string, before: string, after: string, outcome: HostileFile["outcome"]): HostileFile {
  const signs = [...strToU8(`<meta charset="utf-8">${before}`), ...latin1("Grüße"), ...strToU8(after)];
  return { name, bytes: Uint8Array.from(signs), outcome };
}

function latin1(words: string): Uint8Array {
  return Uint8Array.from(words, (letter) => letter.charCodeAt(0));
}

function characters(): HostileFile[] {
  return [
    text("bidirectional.txt", `\u202e${sentence}\u2066 gedreht\u2069`, "article"),
    text("zero-width.txt", sentence.split("").join("\u200b"), "article"),
    text("control.txt", `${sentence}\u0007\u001b[31m rot \u009b`, "article"),
    text("combining.txt", `${sentence} a${"\u0301".repeat(10_000)}`, "article"),
    text("private-use.txt", `${sentence} \ue000\uffff`, "article"),
    text("emoji.txt", `${sentence} ${"👩‍👩‍👧‍👦".repeat(5_000)}`, "article"),
    text("<script>alert(1)<.txt", sentence, "article"),
    text("‮gpj.txt", sentence, "article"),
    text(`${"lang".repeat(500)}.txt`, sentence, "article"),
    text("crlf.txt", `Ein Titel\r\n\r\n${sentence}\r\n`, "article"),
    text("lone-cr.txt", `Ein Titel\r\r${sentence}\r${sentence}`, "article"),
    text("line-separators.txt", `Ein Titel\u2028\u2029${sentence}\u0085${sentence}`, "article"),
    text("pdf.txt", `%PDF-1.7\n${sentence}`, "binary-file"),
    text("rtf.txt", `{\\rtf1\\ansi ${sentence}}`, "binary-file"),
    { name: "word.txt", bytes: zipSync({ "word/document.xml": strToU8(sentence) }), outcome: "binary-file" },
    text("program.exe", sentence, "unknown-file-type"),
    text("without-extension", sentence, "unknown-file-type"),
    text("html-in-text.txt", `Präsident <img src=x onerror=alert(1)> sprach. ${sentence}`, "article"),
  ];
}

function pages(): HostileFile[] {
  const deep = 100_000;
  return [
    page("deep.html", `${"<div>".repeat(deep)}${paragraph}`, "markup-too-deep"),
    page("deep-closed.html", `${"<b>".repeat(deep)}x${"</b>".repeat(deep)}`, "markup-too-deep"),
    page("deep-tables.html", `${"<table><tr><td>".repeat(5_000)}${paragraph}`, "markup-too-deep"),
    page("formatting.html", `${"<a><b><i>".repeat(2_000)}${paragraph}`, "markup-too-deep"),
    page("paragraphs.html", "<p>".repeat(deep * 3), "page-too-large"),
    page("wide.html", `<div>${"<br>x".repeat(deep * 2)}</div>${paragraph}`),
    page("wide-boxes.html", `${paragraph}${"<i></i>".repeat(deep + deep / 5)}`),
    page("less-than.html", `${paragraph}${"<".repeat(deep * 3)}`, "page-too-large"),
    page("script.html", `<script>document.title = "Ein Abkommen wurde unterzeichnet."</script>${paragraph}`),
    page("open-script.html", `${paragraph}<script>while (true);`),
    page("style.html", `<style>p { background: url(https://example.org/x) }</style>${paragraph}`),
    page("handlers.html", `<p onclick="alert(1)"><img src=x onerror=alert(1)>${sentence}</p>`),
    page("frames.html", `<iframe src="https://example.org"></iframe><object data="x"></object>${paragraph}`),
    page(
      "remote.html",
      `<img src="https://example.org/x.png"><link rel="stylesheet" href="https://example.org/x.css">${paragraph}`,
    ),
    page("attribute.html", `<p data-x="${"x".repeat(million)}">${sentence}</p>`),
    page("entities.html", `${"&amp;".repeat(100_000)}${paragraph}`),
    page(
      "linked-data.html",
      paragraph,
      "article",
      `<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>`,
    ),
    page(
      "linked-data-deep.html",
      paragraph,
      "article",
      `<script type="application/ld+json">${"[".repeat(50_000)}</script>`,
    ),
    page(
      "metadata.html",
      paragraph,
      "article",
      `<meta property="og:title" content="<img src=x onerror=alert(1)>"><meta property="og:url" content="javascript:alert(1)"><meta name="date" content="2024-02-31">`,
    ),
    page(
      "links-only.html",
      `<ul>${'<li><a href="/">Ein langer Verweis auf eine andere Seite hier</a></li>'.repeat(50)}</ul>`,
      "no-text",
    ),
    page("comment.html", `${paragraph}<!-- ${"- -> ".repeat(10_000)}`),
    text("no-markup.html", sentence, "article"),
    text("doctype.html", `<!DOCTYPE ${"x".repeat(100_000)}><p>${sentence}</p>`, "article"),
    text("empty.html", "<html></html>", "no-text"),
    { name: "gzip.html", bytes: gzipSync(strToU8(paragraph)), outcome: "binary-file" },
    text("rtf.html", `{\\rtf1\\ansi ${sentence}}`, "binary-file"),
    { name: "epub.html", bytes: zipSync({ mimetype: strToU8("application/epub+zip") }), outcome: "binary-file" },
    text("mail.html", `From: a\r\nMIME-Version: 1.0\r\nContent-Type: text/html\r\n\r\n${paragraph}`, "binary-file"),
    text("mail-without-end.txt", `From:${"MIME-Version:\n".repeat(50_000)}`, "article"),
    page("loose-words.html", `<div>${"Wort <b>und <i>Wort</i></b> ".repeat(20_000)}</div>${paragraph}`),
    page("loose-nested.html", `${"<span>x <i>".repeat(90)}<div>y</div>`.repeat(2).concat(paragraph)),
    page("raw-text.html", `<xmp><script>alert(1)</script></xmp>${paragraph}<plaintext><script>alert(1)</script>`),
    page("no-frames.html", `<noembed><script>alert(1)</script></noembed>${paragraph}`),
    page(
      "right-to-left.html",
      '<p dir="rtl">وقعت الحكومة يوم الاثنين اتفاقا جديدا مع الشركة لبناء جسر في المدينة.</p>',
    ),
    page("linked-text.html", "<p>x</p>", "article", linkedText(`<img src=x onerror=alert(1)>${sentence}`)),
    page("long-linked-text.html", "<p>x</p>", "article", linkedText(`${sentence} `.repeat(4_000))),
    page("long-title.html", paragraph, "article", `<title>${"a - ".repeat(50_000)}b</title>`),
    page("soft-hyphens.html", `<p>${[...sentence].join("&shy;")}</p>`),
    page("styles.html", `<p style="${"display:".repeat(2_000)}">${sentence}</p>`.repeat(20)),
    text("language.html", `<html lang="en"><p>${sentence}</p>`, "article"),
    text("no-language.html", `<html lang="x-'&lt;script&gt;"><p>${sentence}</p>`, "article"),
  ];
}

function linkedText(articleBody: string): string {
  return `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", articleBody })}</script>`;
}

function frontMatter(): HostileFile[] {
  const aliases = [
    "a: &a [x, x]",
    ..."bcdefghi".split("").map((key, index) => `${key}: &${key} [*${"abcdefgh"[index]}, *${"abcdefgh"[index]}]`),
  ];
  return [
    text("aliases.md", `---\n${aliases.join("\n")}\n---\n${sentence}`, "article"),
    text("tags.md", `---\ntitle: !!js/function "function () { while (true); }"\n---\n${sentence}`, "article"),
    text("prototype.md", `---\n__proto__: { published: 2024-01-01 }\nconstructor: x\n---\n${sentence}`, "article"),
    text("open.md", `---\ntitle: x\n${sentence}`, "article"),
    text("only-head.md", "---\ntitle: x\n---\n", "article"),
    text("crlf-head.md", `---\r\ntitle: x\r\n---\r\n${sentence}`, "article"),
    text("two-documents.md", `---\ntitle: x\n---\n---\ntitle: y\n---\n${sentence}`, "article"),
    text(
      "binary-tag.md",
      `---\ntitle: !!binary "AAAA"\npublished: !!timestamp 2024-01-01\n---\n${sentence}`,
      "article",
    ),
    text("merge-key.md", `---\nbase: &b { title: x }\n<<: *b\n---\n${sentence}`, "article"),
    text("zero-date.md", `---\npublished: 0000-00-00\n---\n${sentence}`, "article"),
    text("far-date.md", `---\npublished: 99999-12-31\n---\n${sentence}`, "article"),
    text("wrong-language.md", `---\nlanguage: klingon\ntitle: [x]\n---\n${sentence}`, "article"),
    text("list.md", `---\n- 1\n- 2\n---\n${sentence}`, "article"),
    text("deep.md", `---\nx: ${"[".repeat(5_000)}\n---\n${sentence}`, "article"),
    text("date.md", `---\npublished: 2024-13-45\n---\n${sentence}`, "article"),
    text("tabs.md", `---\ntitle:\tx\n\tpublished: 2024-05-04\n---\n${sentence}`, "front-matter"),
    text("no-such-day.md", `---\npublished: 31.02.2024\n---\n${sentence}`, "published-unread"),
    text("markup.md", `---\ntitle: "<script>alert(1)</script>"\nurl: javascript:alert(1)\n---\n${sentence}`, "article"),
  ];
}

function collections(): HostileFile[] {
  const line = (value: unknown) => `${JSON.stringify(value)}\n`;
  return [
    text("broken.jsonl", "{text\n", "not-json"),
    text("half.jsonl", line({ id: "a", text: sentence }).slice(0, -5), "not-json"),
    text("numbers.jsonl", line({ id: 1, text: 5 }), "not-an-article"),
    text("null.jsonl", "null\n", "not-an-article"),
    text("deep.jsonl", `${"[".repeat(100_000)}1\n`, "not-json"),
    text("prototype.jsonl", `{"__proto__": {"text": "x"}, "text": ${JSON.stringify(sentence)}}\n`, "article"),
    text("good.jsonl", line({ id: "../../x", published: "2024-10-18", title: "Ein Titel", text: sentence }), "article"),
    text(
      "same-id.jsonl",
      line({ id: "a", text: sentence }) + line({ id: "a", text: `${sentence} Es regnet.` }),
      "article",
    ),
    text("zero-date.jsonl", line({ id: "a", published: "0000-00-00", text: sentence }), "article"),
    text(
      "crlf.jsonl",
      `${JSON.stringify({ text: sentence })}\r\n\r\n${JSON.stringify({ text: sentence })}\r\n`,
      "article",
    ),
    text("array.jsonl", `[${JSON.stringify({ text: sentence })}]\n`, "not-an-article"),
    text("half-a-pair.jsonl", `{"text": "${sentence} \\ud800"}\n`, "article"),
    text("huge-numbers.jsonl", `{"id": 1e999, "text": ${JSON.stringify(sentence)}}\n`, "article"),
    text("twice-a-key.jsonl", `{"text": "x", "text": ${JSON.stringify(sentence)}}\n`, "article"),
    text(
      "names-of-objects.jsonl",
      ["__proto__", "constructor", "toString"].map((id) => line({ id, text: sentence })).join(""),
      "article",
    ),
    text("marks.jsonl", `\ufeff${line({ text: sentence })}\ufeff${line({ text: sentence })}`, "article"),
    text("empty-text.jsonl", line({ id: "a", text: "" }), "not-an-article"),
    text("long-line.jsonl", line({ id: "a", text: `${sentence} `.repeat(10_000) }), "article"),
  ];
}

function archives(): HostileFile[] {
  const zeros = new Uint8Array(7_000_000);
  return [
    archive("good.zip", { "a.txt": strToU8(sentence) }, "article"),
    archive("bomb.zip", { "bomb.txt": zeros }, "zip-bomb"),
    archive("huge.zip", { "huge.txt": new Uint8Array(20_000_000) }, "file-too-large"),
    archive("up.zip", { "../../etc/passwd.txt": strToU8(sentence) }, "unsafe-name"),
    archive("root.zip", { "/etc/passwd.txt": strToU8(sentence) }, "unsafe-name"),
    archive("drive.zip", { "C:\\x.txt": strToU8(sentence) }, "unsafe-name"),
    archive("nested.zip", { "inner.zip": zipSync({ "a.txt": strToU8(sentence) }) }, "nested-archive"),
    archive("mixed.zip", { "a.txt": latin1("Gr\u00fc\u00dfe"), "b.txt": strToU8(sentence) }, "not-utf-8"),
    archive("folder.zip", { "x.md": { "a.txt": strToU8(sentence) } }, "article"),
    archive("empty.zip", {}, "empty-file"),
    archive("hidden.zip", { "__MACOSX/._a.txt": strToU8(sentence), ".a.txt": strToU8(sentence) }, "empty-file"),
    { name: "same-name.zip", bytes: withSameName(), outcome: "duplicate-file" },
    { name: "locked.zip", bytes: withByte(zipSync({ "a.txt": strToU8(sentence) }), 8, 1), outcome: "locked-archive" },
    { name: "bzip2.zip", bytes: withByte(zipSync({ "a.txt": strToU8(sentence) }), 10, 12), outcome: "unknown-packing" },
    archive("program.zip", { "a.exe": strToU8(sentence) }, "unknown-file-type"),
    bytes("none.zip", [1, 2, 3, 4], "broken-archive"),
    { name: "damaged.zip", bytes: withDamage(), outcome: "broken-archive" },
    { name: "damaged-beside.zip", bytes: withDamage(), outcome: "article" },
    {
      name: "no-directory.zip",
      bytes: zipSync({ "a.txt": strToU8(sentence) }).fill(0, 100, -22),
      outcome: "broken-archive",
    },
    { name: "cut.zip", bytes: zipSync({ "a.txt": strToU8(sentence) }).slice(0, 40), outcome: "broken-archive" },
    archive(
      "many.zip",
      Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`${index}.txt`, strToU8(sentence)])),
      "article",
    ),
    archive("collection.zip", { "c.jsonl": strToU8(JSON.stringify({ text: sentence })) }, "article"),
  ];
}

/** Of two entries, the first's packed bytes are none. */
function withDamage(): Uint8Array {
  const zipped = zipSync({ "a.txt": strToU8(sentence.repeat(50)), "b.txt": strToU8(sentence) }, { level: 9 });
  // After the header and the name.
  return zipped.fill(0xff, 30 + "a.txt".length, 60);
}

/** An archive with another value in the directory's entry of its only file. */
function withByte(zipped: Uint8Array, at: number, value: number): Uint8Array {
  const entry = zipped.findIndex((_, index) => [0x50, 0x4b, 1, 2].every((byte, i) => zipped[index + i] === byte));
  return zipped.with(entry + at, value);
}

/** Two entries of one name: the second's is overwritten, where the archive keeps it twice. */
function withSameName(): Uint8Array {
  const zipped = zipSync({ "a.txt": strToU8(sentence), "b.txt": strToU8(`${sentence} Es regnet.`) }, { level: 0 });
  const [from, to] = [strToU8("b.txt"), strToU8("a.txt")];
  for (let at = 0; at + from.length <= zipped.length; at++)
    if (from.every((byte, index) => zipped[at + index] === byte)) zipped.set(to, at);
  return zipped;
}
