// Question: which actions are about nothing? Asked by curators.
// Rule: An action targets a determinant or implements a recommendation; no question finds it otherwise.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (action:Action)
WHERE NOT EXISTS { (action)-[:TARGETS]->(:Determinant) } AND NOT EXISTS { (action)-[:IMPLEMENTS]->(:Recommendation) }
RETURN action.id AS id, action.title AS name, 'it targets nothing; add a row to TARGETS or IMPLEMENTS' AS detail
ORDER BY id
