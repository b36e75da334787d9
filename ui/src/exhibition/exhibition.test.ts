import { expect, test } from 'vitest';
import { chosenIn, emptyCondition, emptyExhibition, emptyObject, emptyShipment } from './exhibition';

test('lines that name nothing yet are known by their fields', () => {
  const facts = emptyExhibition('home');
  facts.agreements = [''];
  facts.parties.push({ partner: '', role: 'host' });
  facts.conditions = [emptyCondition()];
  expect(chosenIn(facts)).toEqual([
    ['agreements.0', ''],
    ['parties.0.partner', 'home'],
    ['parties.1.partner', ''],
    ['conditions.0.object', ''],
  ]);
});

test('another object is lent on the terms of the one before it, and a shipment goes on where it ended', () => {
  const before = { ...emptyObject(), lender: 'museum', since: '2027-01-01', legs: ['one'], number: 'A 1' };
  const next = emptyObject(before);
  expect([next.lender, next.since, next.legs, next.number]).toEqual(['museum', '2027-01-01', ['one'], '']);
  next.legs.push('two');
  expect(before.legs).toEqual(['one']);
  const shipment = { ...emptyShipment(), to: { venue: 'hall', place: '' } };
  expect(emptyShipment(shipment).from).toEqual({ venue: 'hall', place: '' });
});
