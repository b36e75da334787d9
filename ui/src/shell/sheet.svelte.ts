/** Whether the sheet of keys is shown: asked for by its key, from the rail and from the help. */

export const sheet = $state({ open: false });
