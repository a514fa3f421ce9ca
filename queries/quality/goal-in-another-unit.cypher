// Question: which goals are set in another unit than their indicator is measured in? Asked by curators.
// Rule: A target is held against values of the same unit.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (goal:Goal)-[:MEASURED_BY]->(indicator:Indicator)
WHERE goal.target IS NOT NULL AND goal.unit <> indicator.unit
RETURN goal.id AS id, goal.title AS name,
  'it is set in ' + goal.unit + ', ' + indicator.id + ' is measured in ' + indicator.unit + '; put one right' AS detail
ORDER BY id, detail
