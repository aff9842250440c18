/** Who belongs to somebody: whatever they do or say, that one does not. */
export const kin =
  /^(?:family|families|relatives?|heirs?|estate|widow|widower|wife|husband|brothers?|sisters?|sons?|daughters?|children|cousins?|nephew|niece|uncle|aunt|parents?|mother|father|friends?|neighbou?rs?|colleagues?|victims?|fans|supporters|followers|opponents|critics|familie|angehörigen?|erben|witwer?|frau|mann|ehefrau|ehemann|bruder|brüder|schwestern?|sohn|söhne|tochter|töchter|kinder|cousine?|vetter|neffe|nichte|onkel|tante|eltern|mutter|vater|freunde?|nachbarn?|kollegen?|opfer|anhänger|gegner|kritiker)$/;

/** One person who belongs to another: "her brother", whom "he" in the next sentence may mean. */
export const kinOfOne =
  /^(?:wife|husband|brother|sister|son|daughter|nephew|niece|uncle|aunt|mother|father|stepfather|stepmother|(?:grand|great-grand)(?:father|mother|son|daughter)|widow|widower|fiancée?|girlfriend|boyfriend)$/;
