/** A fault that axe finds, that is not ours to mend, and that is left out of account. */
export interface AxeException {
  /** The id of axe's rule. */
  rule: string
  /** What the fault may be reported for. Everything else that the rule finds counts. */
  selector: string
  reason: string
}

// All of them lie inside Scalar 1.72.1, which renders its own markup; what its options or CSS can mend is mended in
// src/components/api/scalar.ts and scalar.css. Look at each again when Scalar is updated.
export const axeExceptions: AxeException[] = [
  {
    rule: 'aria-allowed-role',
    selector: '#scalar main[role="region"]',
    reason: 'Scalar brings main elements of its own into our main. HTML allows no role there, and two main landmarks would be worse.',
  },
  {
    rule: 'landmark-unique',
    selector: '#scalar section[aria-label^="Notifications"]',
    reason: 'The reference and its request dialog each have a region for notices, both of the same name.',
  },
  {
    rule: 'aria-allowed-role',
    selector: '#scalar button[id^="headlessui-popover-button"]',
    reason: 'The information buttons of the request dialog carry role="none".',
  },
  {
    rule: 'aria-prohibited-attr',
    selector: '#scalar button[id^="headlessui-popover-button"]',
    reason: 'The information buttons of the request dialog carry role="none" and a name.',
  },
  {
    rule: 'presentation-role-conflict',
    selector: '#scalar button[id^="headlessui-popover-button"]',
    reason: 'The information buttons of the request dialog carry role="none" and take the focus.',
  },
  {
    rule: 'aria-required-attr',
    selector: '#scalar .code-input-lite__editor[role="combobox"]',
    reason: 'The cells of headers and parameters say that they are comboboxes, without aria-expanded and aria-controls.',
  },
  {
    rule: 'aria-input-field-name',
    selector: '#scalar .cm-content',
    reason: "The dialog's editors of request and response have no name, and no option gives them one.",
  },
  {
    rule: 'scrollable-region-focusable',
    selector: '#scalar .cm-scroller',
    reason: 'The response is a CodeMirror editor that is not editable, so its scrolling box takes no focus.',
  },
  {
    rule: 'aria-valid-attr-value',
    selector: '#scalar .group\\/copy-button',
    reason: 'Copy buttons of the request dialog point with aria-controls to an element that is not on the page.',
  },
]
