// Question: which goals have no day by which they are to be met? Asked by curators.
// Rule: A promise has a date; without one nobody can say that it is overdue.
// Severity: NOTE
// Columns: id, name, detail (what would be right), by id.
MATCH (goal:Goal)
WHERE goal.dueOn IS NULL AND goal.metOn IS NULL
RETURN goal.id AS id, goal.title AS name, 'by when is not known; look for a source that says so' AS detail
ORDER BY id
