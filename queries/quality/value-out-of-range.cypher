// Question: which values cannot be? Asked by curators.
// Rule: A percentage lies between 0 and 100, and nothing that is counted is negative.
// Severity: ERROR
// Columns: id, name, detail (what would be right), by id.
MATCH (value:Observation)
WHERE value.value < 0 OR (value.unit STARTS WITH '%' AND value.value > 100)
RETURN value.id AS id, value.period AS name, toString(value.value) + ' ' + coalesce(value.unit, '')
  + ' cannot be; put the value or the unit right' AS detail
ORDER BY id
