/** What is asked of a property's value, in the shapes of HubSpot's lists and workflows. */
type Operation =
  | {
      readonly operationType: 'ENUMERATION';
      readonly operator: 'IS_ANY_OF';
      readonly values: readonly string[];
    }
  | { readonly operationType: 'BOOL'; readonly operator: 'IS_EQUAL_TO'; readonly value: boolean }
  | { readonly operationType: 'STRING'; readonly operator: 'IS_EQUAL_TO'; readonly value: string }
  | { readonly operationType: 'ALL_PROPERTY'; readonly operator: 'IS_KNOWN' };

/** A condition on one property. Records without a value never meet it. */
export interface PropertyFilter {
  readonly filterType: 'PROPERTY';
  readonly property: string;
  readonly operation: Operation & { readonly includeObjectsWithNoValueSet: false };
}

/** Met by a record that meets every filter. */
interface AndBranch {
  readonly filterBranchType: 'AND';
  readonly filterBranchOperator: 'AND';
  readonly filterBranches: readonly never[];
  readonly filters: readonly PropertyFilter[];
}

/** What HubSpot wants at the root: alternatives, each of them an AND branch. */
interface RootBranch {
  readonly filterBranchType: 'OR';
  readonly filterBranchOperator: 'OR';
  readonly filterBranches: readonly AndBranch[];
  readonly filters: readonly never[];
}

export function isAnyOf(property: string, values: readonly string[]): PropertyFilter {
  return filterOf(property, { operationType: 'ENUMERATION', operator: 'IS_ANY_OF', values });
}

export function isTrue(property: string): PropertyFilter {
  return filterOf(property, { operationType: 'BOOL', operator: 'IS_EQUAL_TO', value: true });
}

export function isText(property: string, value: string): PropertyFilter {
  return filterOf(property, { operationType: 'STRING', operator: 'IS_EQUAL_TO', value });
}

export function isKnown(property: string): PropertyFilter {
  return filterOf(property, { operationType: 'ALL_PROPERTY', operator: 'IS_KNOWN' });
}

export function allOf(...filters: readonly PropertyFilter[]): AndBranch {
  return {
    filterBranchType: 'AND',
    filterBranchOperator: 'AND',
    filterBranches: [],
    filters,
  };
}

export function rootOf(...branches: readonly AndBranch[]): RootBranch {
  return {
    filterBranchType: 'OR',
    filterBranchOperator: 'OR',
    filterBranches: branches,
    filters: [],
  };
}

function filterOf(property: string, operation: Operation): PropertyFilter {
  return {
    filterType: 'PROPERTY',
    property,
    operation: { ...operation, includeObjectsWithNoValueSet: false },
  };
}
