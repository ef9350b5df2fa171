/** What is larger is no name that a person or an agent can use. */
const elementsOfOneName = 600;

/** How many elements may still be visited, by one computation or by several together. */
export interface WorkLimit {
  elements: number;
}

export function limitOfOneName(): WorkLimit {
  return { elements: elementsOfOneName };
}

/** What a control embedded in a name holds. In the page it is always left out: only guard reads it. */
export type ValueReader = (control: Element) => string;

/** The computation of one name or description. */
export interface NameWalk {
  readonly root: Element;
  readonly values: ValueReader;
  /** Elements whose own text is in the name already. */
  readonly visited: Set<Element>;
  /** The text of one element, as all steps ask for it. Counts; throws where the work has no end. */
  readonly textOf: (element: Element, way: Way) => string;
}

/** The way on which an element's text is asked for. */
export interface Way {
  readonly isRoot: boolean;
  /** Within what aria-labelledby refers to, further references are not followed (accname, 2B). */
  readonly isLabelledby: boolean;
  /** Within a reference or a label any element gives its content, whatever its role (accname, 2F). */
  readonly takesAnyContent: boolean;
  /** The reference or label is hidden, so that all of it counts (accname, 2A). */
  readonly takesHidden: boolean;
  /** The root itself is invisible, and what inherits that says nothing. */
  readonly takesInvisible: boolean;
}

export const rootWay: Way = {
  isRoot: true,
  isLabelledby: false,
  takesAnyContent: false,
  takesHidden: false,
  takesInvisible: false,
};

/** The way into what a reference or a label names. */
export function referenceWay(isHidden: boolean, isLabelledby: boolean): Way {
  return { ...rootWay, isRoot: false, isLabelledby, takesAnyContent: true, takesHidden: isHidden };
}

type TextAlternative = (element: Element, way: Way, walk: NameWalk) => string;

export function createWalk(
  root: Element,
  values: ValueReader,
  textAlternative: TextAlternative,
  limit: WorkLimit,
): NameWalk {
  const walk: NameWalk = {
    root,
    values,
    visited: new Set(),
    textOf: (element, way) => {
      limit.elements -= 1;
      if (limit.elements < 0) {
        throw new RangeError('the name is too large');
      }
      return textAlternative(element, way, walk);
    },
  };
  return walk;
}
