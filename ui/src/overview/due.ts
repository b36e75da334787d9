import { ask, commands } from '../api';
import type { Deadline, Figures } from '../bindings';
import { agendaOf } from '../calendar/calendar';

/** How many lines the overview shows of what is due. */
const LINES = 6;

/** How many are looked through for those: what has long been open comes first by its day, and is not all. */
const MOST = 60;

export interface DueNow {
  figures: Figures;
  /** What comes first: overdue, then within a month by the days to look to. */
  next: Deadline[];
}

export async function dueNow(today: string): Promise<DueNow> {
  const figures = await ask(commands.deadlineFigures());
  const part = { offset: 0, limit: MOST };
  const [overdue, ahead] = await Promise.all(
    (['overdue', 'month'] as const).map((scope) =>
      ask(commands.deadlineList(agendaOf(scope, null, today, figures.ends), part)),
    ),
  );
  const sorted = (ahead ?? []).toSorted((a, b) => (a.look_to ?? '').localeCompare(b.look_to ?? ''));
  return { figures, next: [...(overdue ?? []), ...sorted].slice(0, LINES) };
}
