// Question: which actions have owners but nobody who answers for them? Asked by curators.
// Rule: An action has a LEAD where a source names one.
// Severity: NOTE
// Columns: id, name, detail (what would be right), by id.
MATCH (action:Action)
WHERE EXISTS { (:Organisation)-[:OWNS]->(action) } AND NOT EXISTS { (:Organisation)-[:OWNS {role: 'LEAD'}]->(action) }
RETURN action.id AS id, action.title AS name, 'no owner leads it; look for a source that says who does' AS detail
ORDER BY id
