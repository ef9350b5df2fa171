// What a page of the extension (consent, popup, my data) and the worker say to each other.
import type {
  Category,
  Erased,
  ErasureScope,
  ErrorCode,
  Losses,
  State,
  Steps,
  TaskSteps,
  Tasks,
} from './protocol.ts';

/** What a page asks of the host. The worker numbers it. */
export type Request =
  | { readonly type: 'consent'; readonly notice: string; readonly categories: Category[] }
  | { readonly type: 'pause'; readonly minutes?: number }
  | { readonly type: 'resume' }
  | { readonly type: 'start_task'; readonly title: string }
  | { readonly type: 'stop_task' }
  | { readonly type: 'list_steps'; readonly limit: number }
  | OwnDataRequest;

/** What the page "My data" asks; no host of a protocol older than 3 knows it. */
export type OwnDataRequest =
  | { readonly type: 'list_tasks'; readonly before?: number; readonly limit: number }
  | {
      readonly type: 'list_task_steps';
      readonly task: number;
      readonly from: number;
      readonly limit: number;
      readonly exported?: boolean;
    }
  | { readonly type: 'list_losses' }
  | { readonly type: 'erase'; readonly scope: ErasureScope };

type WithoutRequest<Message> = Omit<Message, 'request'>;

export type Answer =
  | { readonly type: 'done' }
  | { readonly type: 'steps'; readonly steps: Steps['steps'] }
  | WithoutRequest<Tasks>
  | WithoutRequest<TaskSteps>
  | WithoutRequest<Losses>
  | WithoutRequest<Erased>
  | { readonly type: 'error'; readonly code: ErrorCode };

export interface FromView {
  readonly type: 'request';
  /** Chosen by the page; comes back in the answer. */
  readonly id: number;
  readonly request: Request;
}

export type ToView =
  | { readonly type: 'view'; readonly state: State }
  | { readonly type: 'answer'; readonly id: number; readonly answer: Answer };

const ownDataRequests: ReadonlySet<string> = new Set<OwnDataRequest['type']>([
  'list_tasks',
  'list_task_steps',
  'list_losses',
  'erase',
]);

export function isOwnDataRequest(request: Request): request is OwnDataRequest {
  return ownDataRequests.has(request.type);
}

/** The worker lets only pages of the extension itself connect, so the type word suffices. */
export function isFromView(message: unknown): message is FromView {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    message.type === 'request'
  );
}

export function isToView(message: unknown): message is ToView {
  return (
    typeof message === 'object' &&
    message !== null &&
    'type' in message &&
    (message.type === 'view' || message.type === 'answer')
  );
}

/** What is known before the host has spoken. */
export const stateWithoutHost: State = {
  recording: 'no_host',
  consent: 'undecided',
  grant: 0,
  granted: [],
  notice: '',
  purposes: [],
  apps: [],
  retention_days: {},
};
