import { describe, expect, it } from 'vitest';
import { read, street } from './reading.ts';

describe('records of other kinds of feed', () => {
  it('version 1: eligibilities, taxonomies, addresses and schedules are where version 3 has them', () => {
    const { document } = read({
      eligibilitys: [
        { id: '1', minimum_age: 4, maximum_age: 11 },
        { minimum_age: 2, maximum_age: 8 },
      ],
      service_taxonomys: [
        { id: '9', taxonomy: { id: 'esd:1', name: 'Swimming', vocabulary: 'esdServices' } },
      ],
      regular_schedules: [{ id: 's', weekday: 'Monday', opens_at: '09:00', closes_at: '10:00' }],
      service_at_locations: [
        {
          location: {
            physical_addresses: [street],
            accessibility_for_disabilities: [{ accessibility: 'Ramp' }],
          },
        },
      ],
    });
    expect(document).toMatchObject({
      minimum_age: 2,
      maximum_age: 11,
      attributes: [{ taxonomy_term: { name: 'Swimming', taxonomy: 'esdServices', x_source_id: 'esd:1' } }],
      schedules: [{ byday: 'MO', opens_at: '09:00' }],
      service_at_locations: [
        { location: { addresses: [street], accessibility: [{ accessibility: 'Ramp' }] } },
      ],
    });
  });

  it('Outpost: locations, needs, ages and the Local Offer questions are where the standard has them', () => {
    const { document } = read({
      min_age: 5,
      max_age: 11,
      organisation: { id: 3, name: null },
      locations: [
        {
          id: 1,
          name: 'Hall',
          ...street,
          geometry: { type: 'Point', coordinates: [-0.1, 51.5] },
          mask_exact_address: null,
        },
      ],
      send_needs: [{ id: 1, name: 'Autism', slug: 'autism' }],
      local_offer: {
        survey_answers: [
          { question: 'What recent SEND-specific training?', answer: '<p>Makaton.</p>' },
          { question: 'Future plans?', answer: '' },
        ],
      },
      temporarily_closed: true,
      status: undefined,
      target_directories: [{ name: 'Directory' }],
    });
    expect(document).toMatchObject({
      minimum_age: 5,
      status: 'temporarily closed',
      service_at_locations: [
        { location: { name: 'Hall', latitude: 51.5, longitude: -0.1, addresses: [street] } },
      ],
      attributes: [{ taxonomy_term: { taxonomy: 'SEND needs', name: 'Autism', code: 'autism' } }],
      x_send: { questions: [{ id: 'what-training', answer: 'Makaton.' }] },
      target_directories: [{ name: 'Directory' }],
    });
    expect(document.organization).toBeUndefined();
  });
});
