/** Reads a table of offices, one a line: code of the unit, a bar, where the office is. */
export function readOffices(table: string): ReadonlyMap<string, string> {
  return new Map(
    table
      .trim()
      .split('\n')
      .map((line): [string, string] => {
        const [code = '', place = ''] = line.split('|');
        return [code, place];
      }),
  );
}
