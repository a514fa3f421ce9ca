// Question: which determinants stand at the top beside another one? Asked by curators.
// Rule: One determinant holds all others: what stands beside it is found by no wider question.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (top:Determinant)
WHERE NOT EXISTS { (top)-[:BROADER]->() }
WITH top, COUNT { (top)<-[:BROADER]-() } AS below ORDER BY below DESC, top.id
WITH collect(top) AS tops
UNWIND tops[1..] AS top
RETURN top.id AS id, top.name AS name,
  'nothing is broader, but ' + head(tops).id + ' holds the rest; add a row to BROADER' AS detail
ORDER BY id
