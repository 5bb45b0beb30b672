import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { categories, service } from '#contract/local-offer.ts';
import { makeServices } from '#council-api/example-council/services/make-services.ts';
import { addDays } from '#domain/calendar.ts';

const today = '2026-11-22';
const made = [...makeServices(420, today)];

describe('the invented services', () => {
  it('are valid, each with an id of its own', () => {
    const faults = made.flatMap((each) => {
      const parsed = z.safeParse(service, each);
      return parsed.success ? [] : [`${each.id}: ${z.prettifyError(parsed.error)}`];
    });
    expect(faults).toEqual([]);
    expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
  });

  it('leave no gap in a text', () => {
    expect(
      made.filter((each) =>
        /[{}]|undefined/.test(JSON.stringify(Object.values(each).filter((v) => typeof v === 'string'))),
      ),
    ).toEqual([]);
  });

  it('cover every category that the law names, also when there are few', () => {
    const covered = new Set([...makeServices(60, today)].flatMap((each) => each.categories));
    expect(categories.filter((category) => !covered.has(category))).toEqual([]);
  });

  it('are as directories are: some stale, some never checked, some closed for a time, one that must not be shown', () => {
    const halfAYearAgo = addDays(today, -183);
    expect(made.some(({ checkedOn }) => checkedOn !== undefined && checkedOn < halfAYearAgo)).toBe(true);
    expect(made.some(({ checkedOn }) => checkedOn === undefined)).toBe(true);
    expect(made.some(({ status }) => status === 'temporarily-closed')).toBe(true);
    expect(made.some(({ place }) => place?.masked)).toBe(true);
    expect(made.every(({ checkedOn }) => checkedOn === undefined || checkedOn <= today)).toBe(true);
  });

  it('are told apart by name, but for a few that share one as real ones do', () => {
    expect(new Set(made.map(({ name }) => name)).size).toBeGreaterThan(made.length * 0.9);
  });

  it('are the same each time', () => {
    expect([...makeServices(420, today)]).toEqual(made);
  });

  it('are at addresses where nobody lives', () => {
    const postcodes = made.flatMap(({ place }) => place?.postcode ?? []);
    expect(postcodes.length).toBeGreaterThan(200);
    expect(postcodes.filter((postcode) => !/^XL\d{1,2} \d[A-Z]{2}$/.test(postcode))).toEqual([]);
    expect(
      made.flatMap(({ phone }) => phone ?? []).filter((phone) => !/^01632 960\d{3}$/.test(phone)),
    ).toEqual([]);
  });
});
