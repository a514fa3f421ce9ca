// Question: which organisations were followed by another but have not closed? Asked by curators.
// Rule: An organisation that another succeeded has a day on which it closed.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (former:Organisation)-[:SUCCEEDED_BY]->(next:Organisation)
WHERE former.closedOn IS NULL
RETURN former.id AS id, former.name AS name, next.name + ' succeeded it; say when it closed' AS detail
ORDER BY id, detail
