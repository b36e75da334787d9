/** Styles go to files: the content security policy refuses style tags made while running. */
export default { compilerOptions: { css: 'external', runes: true } };
