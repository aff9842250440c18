/**
 * Words that try to get out of wherever they are put: out of HTML, CDATA, quotes and braces, into code and into a formula. What
 * would run sets `window.broken`. The last sign turns the direction of all that follows, unless it is held in.
 */
export const hostileText =
  `=HYPERLINK("https://evil.example","x") <img src=x onerror="window.broken=1"><script>window.broken=1</script>` +
  `]]>--> &amp; "double" 'single' {brace \\end{x} \`tick\` %40 ${"$"}{x} [x](javascript:window.broken=1) \u202eevil`;
