import { escapeXml } from './escape-xml.ts';

/** The texts of all sheets, each written once and known by its number, as every program that reads spreadsheets expects. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>();
  #used = 0;

  /** The number of a text, counted from nought. */
  numberOf(text: string): number {
    this.#used += 1;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** The part that holds them. */
  write(): string {
    const items = [...this.#numbers.keys()].map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#used}" uniqueCount="${items.length}">${items.join('')}</sst>`;
  }
}
