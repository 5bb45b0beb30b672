import type { Raw } from '#domain/local-offer/open-referral/read/raw.ts';
import { FeedFault } from './feed-fault.ts';
import { isListName } from './record-lists.ts';

/** A record as text, or what was said around the list of records once it is over. */
export type JsonPart = { record: string } | { envelope: Raw };

/** More than any entry of a directory holds; one that never ends must not fill the memory. */
export const longestRecord = 4_000_000;

const [quote, backslash, comma, colon] = [34, 92, 44, 58];
const [openList, closeList, openObject, closeObject] = [91, 93, 123, 125];
const isSpace = (code: number): boolean =>
  code === 32 || code === 10 || code === 13 || code === 9 || code === 30;

/**
 * Cuts JSON into its records while it arrives, so that a feed of any length takes the room of one record: the elements
 * of a list, alone or in an envelope, and objects one after another.
 */
export class JsonSplitter {
  #where: 'outside' | 'in list' | 'in object' = 'outside';
  #pieces: string[] = [];
  #length = 0;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  #isTaking = false;
  #key: string | undefined;
  #members: Record<string, unknown> = {};
  #hasList = false;
  #isInEnvelope = false;
  #parts: JsonPart[] = [];

  /** The records that this piece of text completes. */
  push(text: string): JsonPart[] {
    let at = 0;
    while (at < text.length) at = this.#isTaking ? this.#take(text, at) : this.#step(text, at);
    const parts = this.#parts;
    this.#parts = [];
    return parts;
  }

  /** A text that ends in the middle is a feed that broke off. */
  end(): JsonPart[] {
    const rest = this.push('\n');
    if (this.#where !== 'outside' || this.#isTaking)
      throw new FeedFault('The feed breaks off in the middle: its end is missing.');
    return rest;
  }

  /** One sign between values. */
  #step(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (isSpace(code) || code === comma) return at + 1;
    if (this.#where === 'in object') return this.#stepInObject(code, at);
    if (this.#where === 'in list') {
      if (code !== closeList) return this.#begin(at);
      this.#where = this.#isInEnvelope ? 'in object' : 'outside';
      return at + 1;
    }
    if (code === openList) this.#where = 'in list';
    else if (code === openObject) this.#openObject();
    else throw new FeedFault(`It is not JSON: "${text.slice(at, at + 40).replace(/\s+/g, ' ')}".`);
    return at + 1;
  }

  #openObject(): void {
    this.#where = 'in object';
    this.#members = {};
    this.#hasList = false;
    this.#key = undefined;
    this.#isInEnvelope = true;
  }

  #stepInObject(code: number, at: number): number {
    if (code === closeObject) {
      this.#parts.push(
        this.#hasList ? { envelope: this.#members } : { record: JSON.stringify(this.#members) },
      );
      this.#where = 'outside';
      this.#isInEnvelope = false;
      return at + 1;
    }
    if (code === colon) return at + 1;
    if (this.#key !== undefined && code === openList && isListName(this.#key, this.#members)) {
      this.#key = undefined;
      this.#hasList = true;
      this.#where = 'in list';
      return at + 1;
    }
    return this.#begin(at);
  }

  #begin(at: number): number {
    this.#isTaking = true;
    this.#pieces = [];
    this.#length = 0;
    this.#depth = 0;
    return at;
  }

  /** Goes on with a value until it is over or the text is. */
  #take(text: string, from: number): number {
    let at = from;
    for (; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (this.#isInString) {
        if (this.#isEscaped) this.#isEscaped = false;
        else if (code === backslash) this.#isEscaped = true;
        else if (code === quote) {
          this.#isInString = false;
          if (this.#depth === 0) return this.#taken(text, from, at + 1);
        }
      } else if (code === quote) this.#isInString = true;
      else if (code === openObject || code === openList) this.#depth += 1;
      else if (code === closeObject || code === closeList) {
        // A bare value ends before the bracket that is not its own.
        if (this.#depth === 0) return this.#taken(text, from, at);
        this.#depth -= 1;
        if (this.#depth === 0) return this.#taken(text, from, at + 1);
      } else if (this.#depth === 0 && (code === comma || code === colon || isSpace(code)))
        return this.#taken(text, from, at);
    }
    this.#keep(text.slice(from));
    return at;
  }

  #keep(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
    if (this.#length > longestRecord)
      throw new FeedFault(
        `A record is longer than ${longestRecord / 1_000_000} million letters. No entry of a directory is.`,
      );
  }

  #taken(text: string, from: number, to: number): number {
    this.#keep(text.slice(from, to));
    const value = this.#pieces.join('');
    this.#isTaking = false;
    this.#pieces = [];
    if (this.#where === 'in list') this.#parts.push({ record: value });
    else if (this.#key === undefined) this.#key = String(parsed(value));
    else {
      this.#members[this.#key] = parsed(value);
      this.#key = undefined;
    }
    return to;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new FeedFault(`It is not JSON: "${text.slice(0, 40).replace(/\s+/g, ' ')}".`);
  }
}
