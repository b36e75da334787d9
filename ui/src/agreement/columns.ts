/** The columns of the list of agreements. */

import type { AgreementRow } from '../bindings';
import { counted, dated, placed, worded } from '../list/words';
import { list, t } from '../messages.svelte';
import type { Column } from '../parts/Table.svelte';
import type { Wording } from '../wording';

export type Key =
  | 'title'
  | 'reference'
  | 'partner'
  | 'country'
  | 'instrument'
  | 'status'
  | 'signed'
  | 'begins'
  | 'ends'
  | 'renewal'
  | 'occasion'
  | 'fields'
  | 'owed';

/** In the interface's language, with the labels of the fields of cooperation by their codes. */
export function columnsOf(labels: { [code in string]?: Wording }): Column<AgreementRow, Key>[] {
  return [
    { key: 'title', label: t('agreement-title'), sorts: true, text: (row) => worded(row.title) },
    {
      key: 'reference',
      label: t('agreement-reference'),
      sorts: true,
      width: '124px',
      from: 700,
      text: (row) => row.reference,
    },
    {
      key: 'partner',
      label: t('agreement-partner'),
      sorts: true,
      width: '17%',
      from: 900,
      text: (row) => row.parties.map((party) => worded(party.name)).join(' · '),
    },
    {
      key: 'country',
      label: t('agreement-country'),
      sorts: true,
      width: '104px',
      from: 1240,
      text: (row) => placed(row.country),
    },
    {
      key: 'instrument',
      label: t('agreement-instrument'),
      sorts: true,
      width: '184px',
      from: 1360,
      text: (row) => t(`agreement-instrument-${row.instrument}`),
    },
    {
      key: 'status',
      label: t('agreement-status'),
      sorts: true,
      width: '200px',
      from: 400,
      text: (row) => t(`agreement-status-${row.status}`),
    },
    {
      key: 'signed',
      label: t('agreement-signed'),
      sorts: true,
      width: '108px',
      from: 600,
      text: (row) => dated(row.signed),
    },
    {
      key: 'begins',
      label: t('agreement-entry'),
      sorts: true,
      width: '152px',
      from: 1120,
      text: (row) => dated(row.begins),
    },
    {
      key: 'ends',
      label: t('agreement-expiry'),
      sorts: true,
      width: '108px',
      from: 760,
      text: (row) => dated(row.ends),
    },
    {
      key: 'renewal',
      label: t('agreement-renewal'),
      width: '140px',
      extra: true,
      text: (row) => t(`agreement-renewal-${row.renewal}`),
    },
    {
      key: 'occasion',
      label: t('agreement-occasion'),
      width: '18%',
      extra: true,
      text: (row) => worded(row.occasion),
    },
    {
      key: 'fields',
      label: t('agreement-fields'),
      width: '20%',
      extra: true,
      text: (row) => list(row.fields.map((code) => worded(labels[code]) || code)),
    },
    {
      key: 'owed',
      label: t('agreement-owed'),
      width: '128px',
      align: 'end',
      extra: true,
      text: (row) => counted(row.owed),
    },
  ];
}
