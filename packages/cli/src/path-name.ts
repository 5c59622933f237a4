/** What people are told a path is: standard input has no name of its own. */
export function pathName(path: string): string {
  return path === '-' ? 'standaardinvoer' : path;
}
