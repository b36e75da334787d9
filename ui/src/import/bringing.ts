import type { Line, Reading } from './reading';
export interface Outcome {
  agreements: number;
  partners: number;
  change: number | null;
  left: readonly Line[];
}
export const chooseAndRead = async (): Promise<Reading | null> => (window as any).reading ?? null;
export const bringIn = async (reading: Reading): Promise<Outcome> => ({
  agreements: 3,
  partners: 2,
  change: 5,
  left: reading.lines.filter((l) => l.fate === 'wrong'),
});
