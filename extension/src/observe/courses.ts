import type { Ask } from './answers.ts';
import type { Depth } from './candidates.ts';
import type { Course } from './course.ts';
import type { Snapshot } from './snapshot.ts';

/** The courses that are not over. */
export interface Courses {
  some(is: (course: Course) => boolean): boolean;
  /** The page now, for all of them and for the element; undefined where it must not be looked at. */
  look(element?: Element): Snapshot | undefined;
  /** Looks at the page in two frames and in a second, for as long as it is not over. */
  add(course: Course): void;
  /** The same from now on, for one that was added before. */
  lookAgain(course: Course): void;
  /** Ends all but those to keep. */
  end(last: Snapshot | undefined, keep?: (course: Course) => boolean): void;
}

/** Undefined where the page that is shown must not be looked at. */
export type Look = (elements: readonly Element[], depth: Depth) => Snapshot | undefined;

export function createCourses(lookAt: Look, ask: Ask): Courses {
  let open: readonly Course[] = [];
  const look = (depth: Depth, element?: Element) => {
    const elements = [...open.map((course) => course.element), element];
    return lookAt(
      [...new Set(elements)].filter((one) => one !== undefined),
      depth,
    );
  };
  const end: Courses['end'] = (last, keep = () => false) => {
    const ending = open.filter((course) => !keep(course));
    open = open.filter(keep);
    for (const course of ending) {
      course.end(last);
    }
  };
  const lookFor = (course: Course, depth: Depth) => {
    if (open.includes(course)) {
      const snapshot = look(depth);
      if (snapshot) {
        for (const one of open) {
          one.add(snapshot);
        }
      } else {
        end(undefined);
      }
    }
  };
  const lookAgain = (course: Course) => {
    ask({
      soon: () => lookFor(course, 'quick'),
      late: () => lookFor(course, 'thorough'),
    });
  };
  return {
    some: (is) => open.some(is),
    look: (element) => look('quick', element),
    add: (course) => {
      // Those that began at the same instant are looked at together.
      const isPlanned = open.some(({ before }) => before === course.before);
      open = [...open, course];
      if (!isPlanned) {
        lookAgain(course);
      }
    },
    lookAgain,
    end,
  };
}
