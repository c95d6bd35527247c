import { scanJson } from './json-scan';
import { refuseSyntax, syntaxFault } from './json-syntax';
import { type Spot, START } from './spot';

/** The text of a file without the rows of its lists, put together of parts. */
export class Frame {
  text = '';
  private readonly parts: { readonly from: number; readonly spot: Spot }[] = [];

  /** @param spot where in the file it begins. */
  add(text: string, spot: Spot): void {
    if (text === '') return;
    this.parts.push({ from: this.text.length, spot });
    this.text += text;
  }

  /**
   * Refuses what is wrong in it so far, however it goes on.
   * @throws FileRefusal with its place in the file.
   */
  check(): void {
    const at = syntaxFault(this.text);
    if (at !== null && at < this.text.trimEnd().length) this.refuse(at);
  }

  /** @throws FileRefusal with its place in the file. */
  parse(): unknown {
    scanJson(this.text);
    try {
      return JSON.parse(this.text);
    } catch {
      return this.refuse(syntaxFault(this.text) ?? 0);
    }
  }

  private refuse(at: number): never {
    const { from, spot } = this.parts.findLast((part) => part.from <= at) ?? { from: 0, spot: START };
    return refuseSyntax(this.text.slice(from), at - from, spot, '$');
  }
}
