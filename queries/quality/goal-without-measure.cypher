// Question: which goals does no indicator measure? Asked by curators.
// Rule: A goal is measured by an indicator where we hold one that fits.
// Severity: NOTE
// Columns: id, name, detail (what would be right), by id.
MATCH (goal:Goal)
WHERE NOT EXISTS { (goal)-[:MEASURED_BY]->(:Indicator) }
RETURN goal.id AS id, goal.title AS name, 'nothing measures it; add a row to MEASURED_BY where an indicator fits' AS detail
ORDER BY id
