// Question: which actions take place nowhere? Asked by curators.
// Rule: An action takes place in an area; no question finds it otherwise.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (action:Action)
WHERE NOT EXISTS { (action)-[:TAKES_PLACE_IN]->(:Area) }
RETURN action.id AS id, action.title AS name, 'it takes place nowhere; add a row to TAKES_PLACE_IN' AS detail
ORDER BY id
