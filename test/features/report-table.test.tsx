import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { instance } from '#app/i18n/instance.ts';
import { ReportTools } from '#app/features/comments/report-tools.tsx';
import type { PublishedComments } from '#contract/published-comments.ts';
import '#app/i18n/comments-words.ts';

const published: PublishedComments = {
  answers: [
    {
      id: 'a1',
      about: 'making',
      said: 'Nobody asked us.',
      answer: 'We will.',
      action: 'A meeting in March.',
      publishedOn: '2026-03-01',
      comments: 4,
      leftOut: [],
    },
  ],
  yearEndsOn: '11-30',
};

afterEach(() => instance.changeLanguage('en'));

test.each([
  ['en', 'Save as a table', 'Number of comments', 'How it was made'],
  ['pl', 'Zapisz jako tabelę', 'Liczba uwag', 'Jak powstała'],
])('in %s the saved table is headed in the words of its reader', async (language, button, head, about) => {
  const saved: Blob[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    saved.push(file as Blob);
    return 'blob:test';
  });
  await instance.loadNamespaces('comments');
  await instance.changeLanguage(language);
  render(<ReportTools published={published} ending="2026-11-30" />);
  await userEvent.click(screen.getByRole('button', { name: button }));
  const [heads, first] = (await saved[0]!.text()).split('\r\n');
  expect(heads).toContain(head);
  expect(first).toContain(about);
  expect(first).toContain('Nobody asked us.');
});
