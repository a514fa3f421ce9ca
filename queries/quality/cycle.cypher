// Question: which things are, by several steps, a part or a successor of themselves? Asked by curators.
// Rule: What is broader, what holds an area and what follows an organisation never leads back to where one began.
// Severity: ERROR
// Columns: id, name, detail (what would be right), by id.
MATCH (thing:Determinant|Area|Organisation)
WHERE EXISTS { (thing)-[:BROADER]->+(thing) } OR EXISTS { (thing)-[:PART_OF]->+(thing) }
  OR EXISTS { (thing)-[:SUCCEEDED_BY]->+(thing) }
RETURN thing.id AS id, thing.name AS name,
  'BROADER, PART_OF or SUCCEEDED_BY leads from it back to it; take one of the steps away' AS detail
ORDER BY id
