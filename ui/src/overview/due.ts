import { ask, commands } from '../api';
import type { Deadline, Figures } from '../bindings';
import { agendaOf, dayToLookTo } from '../calendar/calendar';

/** How many lines the overview shows of what is due. */
const LINES = 6;

export interface DueNow {
  figures: Figures;
  /** What comes first: overdue, then within a month, by the days to look to. */
  next: Deadline[];
}

export async function dueNow(today: string): Promise<DueNow> {
  const figures = await ask(commands.deadlineFigures());
  const part = { offset: 0, limit: LINES };
  const [overdue, ahead] = await Promise.all(
    (['overdue', 'month'] as const).map((scope) =>
      ask(commands.deadlineList(agendaOf(scope, null, today, figures.ends), part)),
    ),
  );
  const next = [...(overdue ?? []), ...(ahead ?? [])].slice(0, LINES);
  const look = (due: Deadline) => dayToLookTo(due, today) ?? '';
  return { figures, next: next.sort((a, b) => look(a).localeCompare(look(b))) };
}
