// Question: which goals does nobody promise? Asked by curators.
// Rule: An organisation promises a goal, or a recommendation has it.
// Severity: NOTE
// Columns: id, name, detail (what would be right), by id.
MATCH (goal:Goal)
WHERE NOT EXISTS { (:Organisation)-[:PROMISES]->(goal) } AND NOT EXISTS { (:Recommendation)-[:HAS_GOAL]->(goal) }
RETURN goal.id AS id, goal.title AS name, 'nobody promises it; add a row to PROMISES or HAS_GOAL' AS detail
ORDER BY id
