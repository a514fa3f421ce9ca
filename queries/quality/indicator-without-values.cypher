// Question: which indicators have no value? Asked by curators.
// Rule: An indicator has values, or nobody can watch it.
// Severity: NOTE
// Columns: id, name, detail (what would be right), by id.
MATCH (indicator:Indicator)
WHERE NOT EXISTS { (:Observation)-[:OF_INDICATOR]->(indicator) }
RETURN indicator.id AS id, indicator.name AS name, 'there is no value of it; add observations where they are published' AS detail
ORDER BY id
