import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import * as z from 'zod/mini';
import type { ProblemCode } from '#contract/problem.ts';
import { line, prose } from '#contract/shape.ts';
import { Choice } from '#app/ui/choice/choice.tsx';
import { Form } from '#app/ui/form/form.tsx';
import { HoldContext } from '#app/ui/form/hold.ts';
import { useForm, type FormOptions } from '#app/ui/form/use-form.ts';
import { TextArea } from '#app/ui/text-area/text-area.tsx';
import { TextField } from '#app/ui/text-field/text-field.tsx';

const shape = z.strictObject({ name: line(), how: z.enum(['phone', 'letter']), more: z.optional(prose(10)) });
type Said = z.output<typeof shape>;

const how = [
  { value: 'phone', label: 'By phone' },
  { value: 'letter', label: 'By letter' },
] as const;

interface FormUnderTestProps extends FormOptions<Said> {
  onValid?: (said: Said) => Promise<ProblemCode | void> | ProblemCode | void;
}

function FormUnderTest({ onValid = () => undefined, ...options }: FormUnderTestProps) {
  const form = useForm(shape, {}, options);
  return (
    <Form form={form} onValid={onValid} submit="Send">
      <TextField {...form.text('name')} label="Your name" />
      <Choice {...form.choice('how')} label="How?" options={how} />
      <TextArea
        {...form.text('more')}
        label="Anything else"
        max={10}
        wrong={{ too_big: 'Say it in ten letters' }}
      />
    </Form>
  );
}

const send = () => userEvent.click(screen.getByRole('button', { name: 'Send' }));

async function fillIn() {
  await userEvent.type(screen.getByLabelText('Your name'), 'Ama');
  await userEvent.click(screen.getByLabelText('By phone'));
}

afterEach(() => vi.useRealTimers());

test('what is not right is listed above the form, which takes focus, and said again at each field', async () => {
  render(<FormUnderTest />);
  await send();
  const summary = screen.getByRole('alert', { name: 'Something needs another look' });
  expect(document.activeElement).toBe(summary);
  expect([...summary.querySelectorAll('a')].map((link) => link.textContent)).toEqual([
    'Please answer “Your name”',
    'Please answer “How?”',
  ]);
  expect(screen.getByLabelText('Your name').getAttribute('aria-invalid')).toBe('true');
  expect(screen.getByRole('group', { name: 'How?' }).getAttribute('aria-describedby')).toContain('error');
});

test('a line of the summary leads to its field, and a group to its first choice', async () => {
  render(<FormUnderTest />);
  await send();
  await userEvent.click(screen.getByRole('link', { name: /Your name/ }));
  expect(document.activeElement).toBe(screen.getByLabelText('Your name'));
  await userEvent.click(screen.getByRole('link', { name: /How/ }));
  expect(document.activeElement).toBe(screen.getByLabelText('By phone'));
});

test('trying again without a change takes focus to the summary again', async () => {
  render(<FormUnderTest />);
  await send();
  await send();
  expect(document.activeElement).toBe(screen.getByRole('alert'));
});

test('an error goes when its field is changed, and the others stay', async () => {
  render(<FormUnderTest />);
  await send();
  await userEvent.type(screen.getByLabelText('Your name'), 'A');
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Please answer “How?”']);
});

test('a field can have better words of its own, and an empty optional field is no fault', async () => {
  render(<FormUnderTest />);
  await fillIn();
  await userEvent.type(screen.getByLabelText('Anything else'), 'much too long');
  await send();
  expect(screen.getByRole('link').textContent).toBe('Say it in ten letters');
});

test('what is right is given on as the shape made it: trimmed, and with nothing for empty fields', async () => {
  const onValid = vi.fn();
  render(<FormUnderTest onValid={onValid} />);
  await userEvent.type(screen.getByLabelText('Your name'), '  Ama ');
  await userEvent.click(screen.getByLabelText('By letter'));
  await send();
  expect(onValid.mock.calls).toEqual([[{ name: 'Ama', how: 'letter' }]]);
});

test('a second press while the first is under way sends nothing twice', async () => {
  const finish: (() => void)[] = [];
  const onValid = vi.fn(() => new Promise<void>((resolve) => finish.push(resolve)));
  render(<FormUnderTest onValid={onValid} />);
  await fillIn();
  await send();
  await send();
  await act(async () => finish.forEach((resolve) => resolve()));
  expect(onValid).toHaveBeenCalledTimes(1);
});

test('a problem is said in words, and what was written stays', async () => {
  render(<FormUnderTest onValid={() => 'storage-full'} />);
  await fillIn();
  await send();
  expect(await screen.findByText('This phone is full')).toBeTruthy();
  expect(screen.getByLabelText<HTMLInputElement>('Your name').value).toBe('Ama');
});

test('what a council refused is shown when the form opens, named as the field is', async () => {
  render(<FormUnderTest faults={[{ at: 'name', rule: 'too_big', limit: 200 }]} />);
  expect(await screen.findByRole('link', { name: /“Your name” is too long/ })).toBeTruthy();
});

test('words are kept after a pause in typing, and at once when the page is put away', () => {
  vi.useFakeTimers();
  const keep = vi.fn();
  render(<FormUnderTest keep={keep} />);
  const name = screen.getByLabelText('Your name');
  fireEvent.change(name, { target: { value: 'A' } });
  expect(keep).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  fireEvent.change(name, { target: { value: 'Am' } });
  fireEvent(window, new Event('pagehide'));
  expect(keep.mock.calls).toEqual([[{ name: 'A' }], [{ name: 'Am' }]]);
});

test('words are kept when the form goes before the pause is over, and not again once they were given on', async () => {
  const keep = vi.fn();
  const form = render(<FormUnderTest keep={keep} />);
  await fillIn();
  await send();
  keep.mockClear();
  form.unmount();
  expect(keep).not.toHaveBeenCalled();

  const other = render(<FormUnderTest keep={keep} />);
  fireEvent.change(screen.getByLabelText('Your name'), { target: { value: 'Ben' } });
  other.unmount();
  expect(keep.mock.calls).toEqual([[{ name: 'Ben' }]]);
});

test('a new version of the app is held off from the first letter until the form is gone', async () => {
  const release = vi.fn();
  const hold = vi.fn(() => release);
  function Holding() {
    const [open, setOpen] = useState(true);
    return (
      <HoldContext value={hold}>
        {open && <FormUnderTest />}
        <button onClick={() => setOpen(false)}>Close</button>
      </HoldContext>
    );
  }
  render(<Holding />);
  expect(hold).not.toHaveBeenCalled();
  await userEvent.type(screen.getByLabelText('Your name'), 'Am');
  expect(hold).toHaveBeenCalledTimes(1);
  expect(release).not.toHaveBeenCalled();
  await userEvent.click(screen.getByText('Close'));
  await waitFor(() => expect(release).toHaveBeenCalledTimes(1));
});

test('how many letters are left is said when they run short', async () => {
  render(<FormUnderTest />);
  const field = screen.getByLabelText('Anything else');
  await userEvent.type(field, '12345678');
  expect(screen.queryByText(/letters? left/)).toBeNull();
  await userEvent.type(field, '9');
  expect(screen.getByText('1 letter left')).toBeTruthy();
  await userEvent.type(field, '012');
  expect(screen.getByText('2 letters too many')).toBeTruthy();
});
