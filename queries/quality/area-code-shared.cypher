// Question: which areas bear the same code? Asked by curators.
// Rule: A code stands for one area.
// Severity: ERROR
// Columns: id, name, detail (what would be right), by id.
MATCH (area:Area)
UNWIND [code IN [area.gssCode, area.odsCode, area.registerCode] WHERE code IS NOT NULL] + coalesce(area.codes, []) AS code
WITH code, area ORDER BY area.id
WITH code, collect(DISTINCT area) AS bearers
WHERE size(bearers) > 1
UNWIND bearers AS area
RETURN area.id AS id, area.name AS name, code + ' is also that of '
  + reduce(others = '', other IN [bearer IN bearers WHERE bearer.id <> area.id | bearer.id]
    | others + CASE others WHEN '' THEN '' ELSE ', ' END + other) + '; one of them is wrong' AS detail
ORDER BY id, detail
