// Question: which values lie outside their own interval? Asked by curators.
// Rule: A value lies between its lower and its upper bound.
// Severity: ERROR
// Columns: id, name, detail (what would be right), by id.
MATCH (value:Observation)
WHERE value.value < value.lower OR value.value > value.upper OR value.lower > value.upper
RETURN value.id AS id, value.period AS name, toString(value.value) + ' does not lie between '
  + coalesce(toString(value.lower), 'any') + ' and ' + coalesce(toString(value.upper), 'any') + '; put it right' AS detail
ORDER BY id
