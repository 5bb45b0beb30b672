import { describe, expect, it } from 'vitest';
import { longFunctions, unexplained } from './functions.ts';
import { habitFaults } from './habits.ts';
import { nameFaults, sizeFaults } from './names.ts';
import { strayWords } from './screen-words.ts';
import { sourceFiles } from './source-files.ts';
import { eagerScreens, wallFaults } from './walls.ts';

const source = sourceFiles('src');
const tests = sourceFiles('test');

describe('our own source', () => {
  it('is read at all', () => {
    expect(source.length).toBeGreaterThan(15);
  });

  it('imports only what its layer may', () => {
    expect(source.flatMap(wallFaults)).toEqual([]);
  });

  it('loads a screen when someone opens it, and not before', () => {
    expect(source.flatMap(eagerScreens)).toEqual([]);
  });

  it('is in files with names that say what is in them', () => {
    expect([...source, ...tests].flatMap(nameFaults)).toEqual([]);
  });

  it('is in files that can be read in one go', () => {
    expect([...source, ...tests].flatMap(sizeFaults)).toEqual([]);
  });

  it('is in functions that can be held in the head', () => {
    expect(source.flatMap(longFunctions)).toEqual([]);
  });

  it('explains the functions that other parts call', () => {
    expect(source.flatMap(unexplained)).toEqual([]);
  });

  it('has no default exports, enums, namespaces or re-exports, and rules that ask no clock', () => {
    expect(source.flatMap(habitFaults)).toEqual([]);
  });

  it('has every word of a screen in locales', () => {
    expect(source.flatMap(strayWords)).toEqual([]);
  });
});
