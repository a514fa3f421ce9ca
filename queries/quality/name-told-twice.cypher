// Question: which things of one kind have names that differ only in case, accents or punctuation? Asked by curators.
// Rule: Two things of one kind have two names, so that a word means one of them.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (thing:Principle|Determinant|Indicator|Area|Organisation|Action|Goal)
WITH labels(thing)[0] AS kind, coalesce(thing.kind, '') AS sort, split(thing.sortKey, '\t')[0] AS folded, thing ORDER BY thing.id
WITH kind, sort, folded, collect(thing) AS bearers
WHERE size(bearers) > 1 AND sort <> 'WARD'
UNWIND bearers AS thing
RETURN thing.id AS id, coalesce(thing.name, thing.title) AS name, 'the name is also that of '
  + reduce(others = '', other IN [bearer IN bearers WHERE bearer.id <> thing.id | bearer.id]
    | others + CASE others WHEN '' THEN '' ELSE ', ' END + other) + '; make one thing of them, or tell them apart' AS detail
ORDER BY id
