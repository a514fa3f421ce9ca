// Question: which actions has nobody? Asked by curators.
// Rule: An action has an owner in some role; no partner is found for it otherwise.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (action:Action)
WHERE NOT EXISTS { (:Organisation)-[:OWNS]->(action) }
RETURN action.id AS id, action.title AS name, 'we hold no owner; add a row to OWNS' AS detail
ORDER BY id
