/**
 * Sees what came of an action, and what else could have been done instead. Looks at the page when a person begins
 * something and a few times after an action, never in between and never by watching it. Gives effects and
 * observations; reads no field values, and nothing of a page that the policy excludes.
 */
import type { Guard } from '../guard/guard.ts';
import type { EffectContent } from '../protocol/page-messages.ts';
import {
  type Action,
  type ActionKind,
  categoryOfAction,
  type Observation,
} from '../protocol/protocol.ts';
import type { Ask } from './answers.ts';
import { type Course, createCourse } from './course.ts';
import { type Courses, createCourses, type Look } from './courses.ts';
import { createObservations } from './observation.ts';
import { pointedOutBy } from './pointed-out.ts';
import { createSnapshots, type Snapshot } from './snapshot.ts';

export { type Ask, createAsk } from './answers.ts';

/** What the relay gives to one recording. All of it ends with the signal. */
export interface ObserverSession {
  readonly signal: AbortSignal;
  readonly guard: Guard;
  /** False where nobody takes effects; then nothing is looked at. */
  readonly takesEffects: boolean;
  emitEffect(effect: EffectContent): void;
}

/** An action at the moment at which it happens, before the page hears of it. */
export interface Happening {
  readonly kind: ActionKind;
  /** What it is done to; none for the page as a whole. */
  readonly element: Element | undefined;
  /** Whether the person may go on with it, as with an edit: then it is over when another action happens. */
  readonly goesOn: boolean;
}

/** The page at that moment. */
export interface Moment {
  /** Undefined where policy or consent do not allow it, or where nothing in the page was the alternative. */
  readonly observation: Observation | undefined;
  /** The action went out under this number, and its effect is to follow. */
  wentOut(action: Action, number: number): void;
}

export interface Observer {
  /** A pointer went down on the element: what changes from now on comes of what begins here. */
  pointerDown(element: Element | undefined): void;
  /** A key went down. Letters are many, so the page is looked at only if an action comes of it. */
  keyDown(): void;
  before(happening: Happening): Moment;
  /** The page is hidden or left: nobody sees what comes of anything any more. */
  leave(): void;
}

/** Where an action may begin. */
interface Beginning {
  readonly before: Snapshot;
  observation?: Observation;
}

/** What may begin with a pointer, one of each category. */
const ofPointers: readonly ActionKind[] = ['click', 'check'];
const notSeen: Moment = { observation: undefined, wentOut: () => undefined };

export function createObserver(session: ObserverSession, ask: Ask): Observer {
  const { guard, signal } = session;
  const courses = createCourses(createLook(session), ask);
  let beginning: Beginning | undefined;
  let isKeyNewer = false;
  const begin = (before: Snapshot | undefined, keep?: (course: Course) => boolean) => {
    courses.end(before, keep);
    beginning = before && { before };
  };
  const createMoment = momentsOf(session, courses, () => {
    isKeyNewer = false;
  });
  signal.addEventListener('abort', () => begin(undefined), { once: true });
  return {
    pointerDown: (element) => {
      const mayMatter = courses.some(() => true) || ofPointers.some(guard.allows);
      begin(mayMatter ? courses.look(element) : undefined, ({ goesOn }) => goesOn);
    },
    keyDown: () => {
      beginning = undefined;
      isKeyNewer = true;
    },
    before: (happening) => {
      // A page that goes elsewhere by itself does so because of what the person did last.
      if (happening.kind === 'navigate' && !isKeyNewer && courses.some(({ isOut }) => isOut)) {
        return notSeen;
      }
      // What is of the same instant is one action, seen at its own element and at the widget around it.
      const isOther = ({ before }: Course) => before !== beginning?.before;
      if (!beginning || courses.some((one) => one.isOut || (one.goesOn && isOther(one)))) {
        begin(startOf(courses.look(happening.element), beginning, courses));
      }
      return beginning ? createMoment(beginning, happening) : notSeen;
    },
    leave: () => {
      begin(courses.some(() => true) ? courses.look() : undefined);
      beginning = undefined;
    },
  };
}

function createLook({ signal, guard, takesEffects }: ObserverSession): Look {
  const takeSnapshot = createSnapshots();
  return (elements, depth) => {
    const mayLook = takesEffects && !signal.aborted && !guard.isExcluded();
    return mayLook ? takeSnapshot(elements, depth) : undefined;
  };
}

/**
 * The snapshot that ends what went before and begins what happens now. A layer that opened since the pointer went down
 * comes of the pointer; what else is new by then comes of the field that it left.
 */
function startOf(
  now: Snapshot | undefined,
  beginning: Beginning | undefined,
  courses: Courses,
): Snapshot | undefined {
  const isLeft = courses.some(({ before }) => before !== beginning?.before);
  return now && beginning && isLeft ? { ...now, layers: beginning.before.layers } : now;
}

type CreateMoment = (beginning: Beginning, happening: Happening) => Moment;

function momentsOf(session: ObserverSession, courses: Courses, onOut: () => void): CreateMoment {
  const { signal, guard } = session;
  const observe = createObservations();
  const emit = (effect: EffectContent) => {
    if (!signal.aborted) {
      session.emitEffect(effect);
    }
  };
  return (beginning, { kind, element, goesOn }) => {
    const { before } = beginning;
    const start = { element, before, pointedOut: pointedOutBy(element) };
    const course = createCourse({ start, goesOn, emit });
    courses.add(course);
    // What a navigation was chosen from lies in the browser, not in the page.
    const isInPage = kind === 'download' || categoryOfAction[kind] !== 'navigation';
    const isObserved = guard.observes() && isInPage;
    if (isObserved) {
      // A key that was held and the click that it became have the same alternatives.
      beginning.observation ??= observe(element, [...before.layers.keys()]);
    }
    return {
      observation: isObserved ? beginning.observation : undefined,
      wentOut: (action, number) => {
        course.wentOut(action, number);
        onOut();
        if (goesOn) {
          courses.lookAgain(course);
        }
      },
    };
  };
}
