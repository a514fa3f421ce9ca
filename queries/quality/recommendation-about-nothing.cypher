// Question: which recommendations address no determinant? Asked by curators.
// Rule: A recommendation addresses a determinant, so that its actions and its gaps are found.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (recommendation:Recommendation {kind: 'RECOMMENDATION'})
WHERE NOT EXISTS { (recommendation)-[:ADDRESSES]->(:Determinant) }
RETURN recommendation.id AS id, recommendation.title AS name, 'it addresses nothing; add a row to ADDRESSES' AS detail
ORDER BY id
