/** What a template is for and what it becomes. Pure. */

import type { Form, KeptTemplate, Kind, ReportName, TemplateFormat } from '../bindings';
import { GROUPS, wordOf } from '../report/report';

/** The reports that a template can be for, in the order in which reports are offered. */
export const PURPOSES: readonly ReportName[] = GROUPS.flatMap((group) => group.names);

/** The report that the word of a purpose names. */
export const reportOf = (word: string): ReportName => word.replaceAll('-', '_') as ReportName;

export const isFor = (template: KeptTemplate, report: ReportName): boolean =>
  template.facts.purposes.includes(wordOf(report));

/** What a template becomes: Word fills a document, Typst sets pages. */
export const formOf = (format: TemplateFormat): Form => (format === 'word' ? 'docx' : 'pdf');

/** The reports that a template written in this can be for: a Word document is filled for one record, or for what is in force. */
export const purposesOf = (format: TemplateFormat): readonly ReportName[] =>
  format === 'typst'
    ? PURPOSES
    : PURPOSES.filter((name) => name === 'in_force' || Object.values(REPORTS_OF).flat().includes(name));

/** The reports that are of one record of this kind. */
const REPORTS_OF: { [kind in Kind]?: readonly ReportName[] } = {
  agreement: ['agreement'],
  partner: ['partner', 'briefing'],
  exhibition: ['exhibition', 'loan_list'],
};

/** The templates that a record of this kind can be written by, each with the report it stands for. */
export function offeredOn(
  kind: Kind,
  all: readonly KeptTemplate[],
): { template: KeptTemplate; report: ReportName }[] {
  return all.flatMap((template) => {
    const report = REPORTS_OF[kind]?.find((report) => isFor(template, report));
    return report === undefined ? [] : [{ template, report }];
  });
}
