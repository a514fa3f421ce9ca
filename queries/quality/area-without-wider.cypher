// Question: which areas lie in no wider one, though they are not the one that holds the rest? Asked by curators.
// Rule: One area holds all others; every other is part of a wider one, so that what is done there reaches it.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (top:Area)
WHERE NOT EXISTS { (top)-[:PART_OF]->(:Area) }
WITH top, COUNT { (top)<-[:PART_OF]-() } AS parts ORDER BY top.kind = 'COUNTRY' DESC, parts DESC, top.id
WITH collect(top) AS tops
UNWIND tops[1..] AS top
RETURN top.id AS id, top.name AS name,
  'it is part of nothing, but ' + head(tops).id + ' holds the rest; add a row to PART_OF' AS detail
ORDER BY id
