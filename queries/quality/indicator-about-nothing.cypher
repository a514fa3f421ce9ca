// Question: which indicators measure nothing? Asked by curators.
// Rule: An indicator measures a determinant, so that those who act on it are found.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (indicator:Indicator)
WHERE NOT EXISTS { (indicator)-[:MEASURES]->(:Determinant) }
RETURN indicator.id AS id, indicator.name AS name, 'it measures nothing; add a row to MEASURES' AS detail
ORDER BY id
