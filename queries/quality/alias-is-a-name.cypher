// Question: which other words for a thing are the name of another thing of its kind? Asked by curators.
// Rule: Another word for a thing is not the name of a second one, which would hide behind it.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (thing:Determinant|Area|Organisation)
UNWIND thing.words AS word
WITH labels(thing)[0] AS kind, word, thing ORDER BY thing.id
WITH kind, word, collect(thing) AS bearers
WHERE size(bearers) > 1
UNWIND bearers AS thing
WITH word, thing, [other IN bearers WHERE other.id <> thing.id AND split(other.sortKey, '\t')[0] = word
  AND NOT 'WARD' IN [coalesce(other.kind, ''), coalesce(thing.kind, '')]] AS named
WHERE split(thing.sortKey, '\t')[0] <> word AND size(named) > 0
RETURN thing.id AS id, thing.name AS name,
  '“' + word + '” is the name of ' + named[0].id + '; take the word away from one of them' AS detail
ORDER BY id, detail
