import { existsIn, hasValidity } from "../../../src/core/template/unitValidity";

const LAST_DAY = { year: 2013, month: 12, day: 27 };
const FIRST_DAY = { year: 2013, month: 12, day: 28 };
const day = (date: typeof LAST_DAY): Parameters<typeof existsIn>[1] => ({ first: date, last: date });
const LAST_QUARTER = { first: { year: 2013, month: 10, day: 1 }, last: { year: 2013, month: 12, day: 31 } };
const NEXT_QUARTER = { first: { year: 2014, month: 1, day: 1 }, last: { year: 2014, month: 3, day: 31 } };

test("Xã Cổ Nhuế exists on its last day and not on the next", () => {
  const unit = { validTo: "2013-12-27" };
  expect([existsIn(unit, day(LAST_DAY)), existsIn(unit, day(FIRST_DAY))]).toEqual([true, false]);
  expect([existsIn(unit, LAST_QUARTER), existsIn(unit, NEXT_QUARTER)]).toEqual([true, false]);
});

test("Cổ Nhuế 1 exists from its first day on", () => {
  const unit = { validFrom: "2013-12-28" };
  expect([existsIn(unit, day(LAST_DAY)), existsIn(unit, day(FIRST_DAY))]).toEqual([false, true]);
  expect([existsIn(unit, LAST_QUARTER), existsIn(unit, NEXT_QUARTER)]).toEqual([true, true]);
});

test("a unit between two days, and one of which nothing is said", () => {
  const unit = { validFrom: "2012-01-01", validTo: "2013-09-30" };
  expect([existsIn(unit, LAST_QUARTER), existsIn({}, LAST_QUARTER)]).toEqual([false, true]);
  expect([hasValidity(unit), hasValidity({ validTo: "2013-12-27" }), hasValidity({})]).toEqual([true, true, false]);
});
