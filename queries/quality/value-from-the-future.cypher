// Question: which values are of a period that has not ended? Asked by curators.
// Rule: A value is of a period that is over.
// Severity: ERROR
// $today: Date   the day on which it is asked
// Columns: id, name, detail (what would be right), by id.
:param today => date();
MATCH (value:Observation)
WHERE value.endsOn > $today
RETURN value.id AS id, value.period AS name, 'its period ends on ' + toString(value.endsOn) + '; put the period right' AS detail
ORDER BY id
