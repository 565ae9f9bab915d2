import { render, screen } from '@testing-library/react';
import { focusOnMount, useFocusAfter, useFocusBack } from '../../../../tab/lib/focus/focus.ts';

const focused = () => document.activeElement?.textContent;

function Status({ done }: { readonly done: string }) {
  return (
    <>
      <button ref={focusOnMount}>Save</button>
      <p ref={useFocusAfter(done)} tabIndex={-1}>
        {`Status ${done}`}
      </p>
    </>
  );
}

function Opener({ isOpen }: { readonly isOpen: boolean }) {
  const opener = useFocusBack<HTMLDivElement>(isOpen);
  return (
    <>
      <button>Other</button>
      <div ref={opener}>{isOpen ? <i>Opened</i> : <button>Open</button>}</div>
      {isOpen && <button>Close</button>}
    </>
  );
}

it('focuses the status after each action, but not when it appears or is emptied', () => {
  const { rerender } = render(<Status done="1" />);
  expect(focused()).toBe('Save');
  rerender(<Status done="2" />);
  expect(focused()).toBe('Status 2');
  screen.getByText('Save').focus();
  rerender(<Status done="" />);
  expect(focused()).toBe('Save');
});

it('goes back to the opener when the focus went with what was closed', () => {
  const { rerender } = render(<Opener isOpen />);
  screen.getByText('Close').focus();
  rerender(<Opener isOpen={false} />);
  expect(focused()).toBe('Open');
});

it('leaves the focus that has moved elsewhere before the closing', () => {
  const { rerender } = render(<Opener isOpen />);
  screen.getByText('Other').focus();
  rerender(<Opener isOpen={false} />);
  expect(focused()).toBe('Other');
});
