import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import module from 'node:module';
import { dirname } from 'node:path';
import { Script } from 'node:vm';
import { crc32 } from 'node:zlib';

/** Bytes in front of the compiled code: the checksum of what it was compiled from, and its own. */
const HEAD = 8;

/**
 * Loads a CommonJS file of ASCII alone as `require` does, from code that V8 compiled before. (`module.enableCompileCache` needs Node
 * 22.) Gives the exports, and `keep`: to be called when the program has run, so that what it used need not be compiled the next time that
 * it is put to the same `use`, a word of letters. The compiled code stands beside the file, for each version of V8 and use; where it
 * cannot be written all goes on without.
 */
export function requireCompiled(file, use) {
  const source = readFileSync(file);
  const store = `${file}.${process.versions.v8}.${use}`;
  const cachedData = compiledFrom(source, store);
  const script = new Script(module.wrap(source.toString('latin1')), { filename: file, cachedData });
  const loaded = { exports: {} };
  script.runInThisContext()(loaded.exports, module.createRequire(file), loaded, file, dirname(file));
  const keep = () => {
    if (!cachedData || script.cachedDataRejected) write(store, source, script.createCachedData());
  };
  return { exports: loaded.exports, keep };
}

/** V8 trusts the code that it is given: what is not of this source, or no longer whole, is left alone. */
function compiledFrom(source, store) {
  if (!existsSync(store)) return undefined;
  const bytes = readFileSync(store);
  const code = bytes.subarray(HEAD);
  const isWhole =
    bytes.length > HEAD && bytes.readUInt32LE(0) === crc32(source) && bytes.readUInt32LE(4) === crc32(code);
  return isWhole ? code : undefined;
}

function write(store, source, code) {
  const head = Buffer.alloc(HEAD);
  head.writeUInt32LE(crc32(source), 0);
  head.writeUInt32LE(crc32(code), 4);
  try {
    // Two programs at once: each writes a file of its own, and the last one stays.
    const own = `${store}.${process.pid}`;
    writeFileSync(own, Buffer.concat([head, code]));
    renameSync(own, store);
  } catch {
    // The folder may be for reading only.
  }
}
