// Question: which goals are measured by an indicator of which there is no value? Asked by curators.
// Rule: An indicator that measures a goal has values, so that the goal can be seen to be met.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (goal:Goal)-[:MEASURED_BY]->(indicator:Indicator)
WHERE NOT EXISTS { (:Observation)-[:OF_INDICATOR]->(indicator) }
RETURN goal.id AS id, goal.title AS name, 'of ' + indicator.id + ', which measures it, there is no value; add observations' AS detail
ORDER BY id, detail
