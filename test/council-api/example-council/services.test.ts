import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { categories, service } from '#contract/local-offer.ts';
import { gettingOnKinds } from '#council-api/example-council/services/getting-on.ts';
import { healthAndCareKinds } from '#council-api/example-council/services/health-and-care.ts';
import { learningKinds } from '#council-api/example-council/services/learning.ts';
import { makeServices } from '#council-api/example-council/services/make-services.ts';
import { addDays } from '#domain/calendar.ts';

const today = '2026-11-22';
const made = [...makeServices(420, today)];

const letters = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');
const kinds = [...learningKinds, ...healthAndCareKinds, ...gettingOnKinds];

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

  it('say only what fits their name: what is of some names alone is of names that there are, of each once', () => {
    for (const { names, forms = [] } of kinds) {
      const named = forms.flatMap(({ of }) => of);
      expect(names).toEqual(expect.arrayContaining(named));
      expect(new Set(named).size).toBe(named.length);
    }
    const beds = /bedrooms|awake all night|every night/i;
    const sleepers = made.filter((each) => beds.test(`${each.summary} ${each.opening}`));
    expect(sleepers.length).toBeGreaterThan(0);
    expect(sleepers.filter(({ name }) => !name.includes('overnight short breaks'))).toEqual([]);
    const clubs = made.filter(({ name }) => name.includes('Saturday club'));
    expect(clubs.length).toBeGreaterThan(0);
    for (const { sessions } of clubs) expect(sessions?.map(({ days }) => days)).toEqual([[6]]);
  });

  it('tell no time twice', () => {
    const twice = made.filter(({ sessions, opening = '' }) => sessions && /\d(am|pm) to/.test(opening));
    expect(twice).toEqual([]);
  });

  it('have addresses on the web with no word cut, each of one name alone', () => {
    const many = [...makeServices(10_000, today)];
    const nameAt = new Map(many.map(({ web, name }) => [web, name]));
    for (const { web, email, name } of many) {
      const host = (web ? new URL(web).host : email?.split('@')[1])?.replace(/\.example$/, '');
      if (host === undefined) continue;
      if (letters(host) !== letters(name) || host.length > 63) expect.fail(`${host} is of ${name}`);
      if (web && nameAt.get(web) !== name) expect.fail(`${web} is of ${name} and ${nameAt.get(web)}`);
    }
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
