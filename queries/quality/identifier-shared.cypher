// Question: which organisations bear the same identifier? Asked by curators.
// Rule: An identifier stands for one organisation.
// Severity: ERROR
// Columns: id, name, detail (what would be right), by id.
MATCH (organisation:Organisation)
UNWIND organisation.identifiers AS identifier
WITH identifier, organisation ORDER BY organisation.id
WITH identifier, collect(DISTINCT organisation) AS bearers
WHERE size(bearers) > 1
UNWIND bearers AS organisation
RETURN organisation.id AS id, organisation.name AS name, identifier + ' is also that of '
  + reduce(others = '', other IN [bearer IN bearers WHERE bearer.id <> organisation.id | bearer.id]
    | others + CASE others WHEN '' THEN '' ELSE ', ' END + other) + '; one of them is wrong' AS detail
ORDER BY id, detail
