import { Document, isCollection, isScalar, visit } from "yaml";

const widest = 110;

/**
 * Writes plain data as the YAML of an example: what fits on one line stands on one line, as people write it.
 *
 * @example
 * exampleYaml({ agenda: [{ number: "1", title: "Opening" }] }); // agenda:\n  - {number: "1", title: Opening}\n
 */
export function exampleYaml(data: object): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  visit(document, {
    Collection: (_, collection) => {
      const leaves = collection.items.every(
        (item) => isScalar(item) || (isCollection(item) ? item.items.every(isScalar) : isFlat(item)),
      );
      if (leaves && JSON.stringify(collection.toJSON()).length <= widest) collection.flow = true;
    },
  });
  return document.toString({ flowCollectionPadding: false, lineWidth: 0 });
}

/** A pair of a map whose value is a scalar, or a collection of scalars. */
function isFlat(item: unknown): boolean {
  const { value } = item as { readonly value?: unknown };
  return isScalar(value) || (isCollection(value) && value.items.every(isScalar));
}
