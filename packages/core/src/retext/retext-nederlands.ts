import type { Root } from 'nlcst';
import type { Plugin } from 'unified';
import { parse } from '../parse/parse.ts';
import { letterOf } from './letter-of.ts';
import { createPoints } from './points.ts';
import { toNlcst } from './to-nlcst.ts';

/**
 * A unified plugin that parses Dutch text to nlcst, in place of `retext-dutch`. For a file with `data.letter` the tree holds the
 * letter's text, with the places it has in the file.
 */
const retextNederlands: Plugin<[], string, Root> = function () {
  this.parser = (_, file): Root => {
    const letter = letterOf(file);
    return toNlcst(letter, parse(letter), createPoints(letter, String(file)));
  };
};

export default retextNederlands;
