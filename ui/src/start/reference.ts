/** How a pattern of references looks when it is used: the registry proposes the real ones. */
export function exampleOf(pattern: string, year: number): string {
  return pattern
    .replaceAll('{year}', String(year))
    .replace(/\{number(?::(\d))?\}/g, (_, digits?: string) => '1'.padStart(Number(digits ?? 1), '0'));
}

/** A file name for a registry: the name of its home in Latin letters where there is one. */
export function fileNameOf(home: { [lang in string]?: string }): string {
  const name = home.fr ?? home.en ?? Object.values(home)[0] ?? '';
  return name.replace(/[\\/:*?"<>|.\p{C}]+/gu, ' ').trim() || 'Tawama';
}
