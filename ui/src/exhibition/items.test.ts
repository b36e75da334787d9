import { expect, test } from 'vitest';
import {
  emptyCondition,
  emptyExhibition,
  emptyLeg,
  emptyMilestone,
  emptyObject,
  emptyPermit,
  emptyShipment,
} from './exhibition';
import { carriedBy, moved, shownIn, spanOf, without, withoutGoneLegs } from './items';

function facts() {
  const it = emptyExhibition(null);
  it.legs = [
    { ...emptyLeg(), id: 'tangier' },
    { ...emptyLeg(), id: 'quds' },
  ];
  it.objects = [
    { ...emptyObject(), id: 'vase', legs: ['tangier'] },
    { ...emptyObject(), id: 'map' },
  ];
  it.conditions = [
    { ...emptyCondition(), id: 'c1', object: 'vase' },
    { ...emptyCondition(), id: 'c2', object: 'map' },
  ];
  it.shipments = [
    { ...emptyShipment(), id: 's1', objects: ['vase'] },
    { ...emptyShipment(), id: 's2', objects: ['vase', 'map'], leg: 'quds' },
    { ...emptyShipment(), id: 's3' },
  ];
  it.permits = [{ ...emptyPermit(), id: 'p', leg: 'quds' }];
  it.milestones = [
    { ...emptyMilestone(), id: 'm1', counted: { leg: 'quds', from: 'opening', days: -30 } },
    { ...emptyMilestone(), id: 'm2', after: 'm1' },
  ];
  return it;
}

test('an object that is taken out takes its reports with it, and no shipment carries it', () => {
  const left = without(facts(), 'objects', 0);
  expect(left.objects.map((it) => it.id)).toEqual(['map']);
  expect(left.conditions.map((it) => it.id)).toEqual(['c2']);
  expect(left.shipments.map((it) => [it.id, it.objects])).toEqual([
    ['s2', ['map']],
    ['s3', []],
  ]);
});

test('what waited for a milestone that is taken out waits for nothing', () => {
  const left = without(facts(), 'milestones', 0);
  expect(left.milestones).toHaveLength(1);
  expect(left.milestones[0]?.after).toBeNull();
  expect(without(facts(), 'permits', 0).permits).toEqual([]);
});

test('with a leg goes what was only for it, and the rest lets go of it', () => {
  const it = facts();
  it.legs = it.legs.slice(0, 1);
  const left = withoutGoneLegs(it);
  expect(left.objects[0]?.legs).toEqual(['tangier']);
  expect(left.shipments.map((it) => it.id)).toEqual(['s1', 's3']);
  expect(left.permits).toEqual([]);
  expect(left.milestones[0]?.counted).toBeNull();
});

test('an item is moved up and down its list', () => {
  const ids = (by: 1 | -1, at: number) => moved(facts(), 'shipments', at, by).shipments.map((it) => it.id);
  expect(ids(1, 0)).toEqual(['s2', 's1', 's3']);
  expect(ids(-1, 2)).toEqual(['s1', 's3', 's2']);
});

test('no list of legs or of objects means all of them', () => {
  const it = facts();
  expect(shownIn(it.objects, 'quds').map((object) => object.id)).toEqual(['map']);
  expect(shownIn(it.objects, 'tangier')).toHaveLength(2);
  const carried = it.shipments.map((shipment) => carriedBy(it.objects, shipment).length);
  expect(carried).toEqual([1, 2, 2]);
});

test('a leg reaches from its first day of any kind to its last', () => {
  expect(spanOf({ ...emptyLeg(), opens: '2027-03-01', dismantled: '2027-05' })).toEqual({
    begins: '2027-03-01',
    ends: '2027-05',
  });
  expect(spanOf(emptyLeg())).toEqual({ begins: null, ends: null });
});
