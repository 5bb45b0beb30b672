/** The address the council believes it is at; nothing listens there. */
export const councilAddress = 'http://localhost:3104';

export interface PlainRequest {
  method: string;
  headers: [string, string][];
  body?: string;
}

export interface PlainResponse {
  status: number;
  headers: [string, string][];
  text: string;
}

export type CouncilQuestion =
  | { id: number; ask: 'open-afresh' }
  | { id: number; ask: 'request'; path: string; init: PlainRequest }
  | { id: number; ask: 'sign-in'; account: string }
  | { id: number; ask: 'pass-minutes'; minutes: number };

export interface CouncilWord {
  id: number;
  response?: PlainResponse;
  cookie?: string;
  fault?: string;
}
