/** What Markdown would take for markup anywhere in a line. */
const ACTIVE = /[\\`*_[\]<&~|]/g;
/** What no line can hold: controls, line separators, halves of characters; and spaces that editors trim. */
const UNSEEN = /[\p{Cc}\u2028\u2029\ufeff]|^ +| +$|#+$|\p{Surrogate}/gu;

/** A text as one line of Markdown that reads as the text; `textOfMarkdown` gives it back to the letter. */
export const markdownOf = (text: string): string =>
  text
    .replaceAll(ACTIVE, String.raw`\$&`)
    .replaceAll(UNSEEN, (found) => [...found.split('')].map((unit) => `&#${unit.charCodeAt(0)};`).join(''))
    .replace(/^[#>+\-=]/, String.raw`\$&`);

/** The text behind a line of Markdown. */
export const textOfMarkdown = (line: string): string =>
  line.replaceAll(/\\([!-/:-@[-`{-~])|&#(\d{1,5});/g, (_all, mark: string | undefined, code: string | undefined) =>
    mark === undefined ? String.fromCharCode(Number(code)) : mark,
  );
