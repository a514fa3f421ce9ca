// Question: which determinants does nothing act on? Asked by curators.
// Rule: A determinant is in the list because somebody acts on it or should, by an action, a recommendation or a goal.
// Severity: NOTE
// Columns: id, name, detail (what would be right), by id.
MATCH (determinant:Determinant)
WHERE NOT EXISTS { (:Action)-[:TARGETS]->(:Determinant)-[:BROADER*0..]->(determinant) }
  AND NOT EXISTS { (:Recommendation|Goal)-[:ADDRESSES]->(:Determinant)-[:BROADER*0..]->(determinant) }
RETURN determinant.id AS id, determinant.name AS name,
  'nothing acts on it or on anything narrower; look for actions and recommendations' AS detail
ORDER BY id
