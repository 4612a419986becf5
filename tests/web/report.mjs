// What a check found, and how it is printed.
//
// A check is `{ name, looked, failures, notes }`: its name says what is true when it passes,
// `looked` what was looked at, a failure is `{ page, says }`, a note is a sentence.

const SHOWN_KINDS = 25;
const SHOWN_PAGES = 3;

export const number = (n) => n.toLocaleString('en-GB');

/** "1 page", "1,204 pages". */
export const count = (n, one, many = `${one}s`) => `${number(n)} ${n === 1 ? one : many}`;

/** The same words on many pages are one failure with a list of pages. */
function bySentence(failures) {
  const pages = new Map();
  for (const { page, says } of failures) {
    if (!pages.has(says)) pages.set(says, new Set());
    pages.get(says).add(page);
  }
  return [...pages].sort(([, a], [, b]) => b.size - a.size);
}

function pagesInWords(pages) {
  const named = [...pages].slice(0, SHOWN_PAGES).join(', ');
  return pages.size > SHOWN_PAGES ? `${named} and ${number(pages.size - SHOWN_PAGES)} more` : named;
}

export class Report {
  passed = 0;
  failed = 0;

  add({ name, looked = '', failures = [], notes = [] }) {
    const good = failures.length === 0;
    if (good) this.passed += 1;
    else this.failed += 1;
    console.log(`${good ? 'ok  ' : 'FAIL'}  ${name}${looked && ` (${looked})`}`);
    const sentences = bySentence(failures);
    for (const [says, pages] of sentences.slice(0, SHOWN_KINDS)) {
      console.log(`        ${says}\n          on ${pagesInWords(pages)}`);
    }
    const left = sentences.length - SHOWN_KINDS;
    if (left > 0) console.log(`        … and ${count(left, 'other failure')}`);
    for (const note of notes) console.log(`        note: ${note}`);
  }

  /** The last line, in the form that test runners use. */
  close() {
    console.log(`\n${this.passed} passed, ${this.failed} failed`);
    return this.failed === 0;
  }
}
