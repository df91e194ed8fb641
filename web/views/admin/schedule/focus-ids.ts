/** Where the focus goes when a form closes or a row goes. */
export const NEW_BUTTON_ID = 'dispatch-new';

/** Of the button that opens an item. */
export function editButtonId(item: string): string {
  return `dispatch-edit-${item}`;
}
