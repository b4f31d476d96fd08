import { nothing, type LitElement } from 'lit';
import type { Lender } from './lender.ts';

export class DropZone {
  constructor(host: LitElement, lender: Lender) {
    void host;
    void lender;
  }
  readonly choose = (): void => undefined;
  render(): unknown {
    return nothing;
  }
}
