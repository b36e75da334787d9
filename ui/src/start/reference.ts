/** How a pattern of references looks when it is used: the registry proposes the real ones. */
export function exampleOf(pattern: string, year: number): string {
  return pattern
    .replaceAll('{year}', String(year))
    .replace(/\{number(?::(\d))?\}/g, (_, digits?: string) => '1'.padStart(Number(digits ?? 1), '0'));
}
