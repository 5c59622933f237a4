/** The files that no editor has open. Addresses (URIs) are written as the client writes them. */
export interface Files {
  /** The text of a file; null when it cannot be read. Never rejects. */
  read(uri: string): Promise<string | null>;
  /** Every file in a folder and below it, but for those of package managers and version control. Never rejects. */
  list(folder: string): Promise<readonly string[]>;
}

/** The folder of a file, without a slash at the end; null for what stands in no folder, such as `untitled:`. */
export function folderOf(uri: string): string | null {
  const root = /^[\w+.-]+:\/\/[^/]*/.exec(uri)?.[0];
  const end = uri.lastIndexOf('/');
  return root !== undefined && end >= root.length ? uri.slice(0, end) : null;
}

/** The address of a file by its path from a folder, with forward slashes; ".." goes up. */
export function uriIn(folder: string, path: string): string {
  const segments = folder.split('/');
  for (const name of path.split('/')) {
    if (name === '..') segments.pop();
    else if (name !== '.' && name !== '') segments.push(encoded(name));
  }
  return segments.join('/');
}

/** The path of a file from a folder above it; null when it is not in there. */
export function pathIn(folder: string, uri: string): string | null {
  if (!uri.startsWith(`${folder}/`)) return null;
  const path = uri.slice(folder.length + 1);
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** As VS Code writes it: all but letters, digits and - . _ ~ as %xx. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
}
