// Question: which values are in another unit than their indicator? Asked by curators.
// Rule: All values of an indicator are in its unit.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (value:Observation)-[:OF_INDICATOR]->(indicator:Indicator)
WHERE value.unit <> indicator.unit
RETURN value.id AS id, value.period AS name,
  'it is in ' + value.unit + ', ' + indicator.id + ' in ' + indicator.unit + '; put one right' AS detail
ORDER BY id, detail
