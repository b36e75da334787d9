import { expect, test } from 'vitest';
import { byDay, chosenIn, emptyActivity, emptyPoint, withDirection } from './activity';

test('who receives and who is received goes with the way of a visit', () => {
  const facts = emptyActivity('home');
  facts.parties.push({ partner: 'seville', role: 'guest' }, { partner: 'region', role: 'funder' });
  facts.direction = 'outgoing';
  withDirection(facts, 'home');
  expect(facts.parties.map((party) => party.role)).toEqual(['guest', 'host', 'funder']);
  facts.direction = 'incoming';
  withDirection(facts, 'home');
  expect(facts.parties.map((party) => party.role)).toEqual(['host', 'guest', 'funder']);
});

test('a programme is told day by day, and a new point lies on the day of the last', () => {
  const first = { ...emptyPoint(undefined, '2026-05-02'), time: '9:00' };
  const second = { ...emptyPoint(first, null), time: '14:00' };
  const other = { ...emptyPoint(undefined, '2026-05-01') };
  const loose = emptyPoint(undefined, null);
  const days = byDay([first, loose, second, other]);
  expect(days.map(({ day, points }) => [day, points.length])).toEqual([
    ['2026-05-01', 1],
    ['2026-05-02', 2],
    [null, 1],
  ]);
});

test('lines that name no record yet are known by their fields', () => {
  const facts = {
    ...emptyActivity(null),
    agreements: [''],
    parties: [{ partner: '', role: 'guest' as const }],
  };
  expect(chosenIn(facts)).toEqual([
    ['agreements.0', ''],
    ['parties.0.partner', ''],
  ]);
});
