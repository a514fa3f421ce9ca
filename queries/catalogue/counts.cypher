// Question: how many things of each kind does the graph hold? Asked by the start page. Kinds stand in alphabetical order.
// Columns: label, count
MATCH (n:Action) WITH count(n) AS count RETURN 'Action' AS label, count
UNION ALL
MATCH (n:Area) WITH count(n) AS count RETURN 'Area' AS label, count
UNION ALL
MATCH (n:Determinant) WITH count(n) AS count RETURN 'Determinant' AS label, count
UNION ALL
MATCH (n:Goal) WITH count(n) AS count RETURN 'Goal' AS label, count
UNION ALL
MATCH (n:Indicator) WITH count(n) AS count RETURN 'Indicator' AS label, count
UNION ALL
MATCH (n:Observation) WITH count(n) AS count RETURN 'Observation' AS label, count
UNION ALL
MATCH (n:Organisation) WITH count(n) AS count RETURN 'Organisation' AS label, count
UNION ALL
MATCH (n:Principle) WITH count(n) AS count RETURN 'Principle' AS label, count
UNION ALL
MATCH (n:Recommendation) WITH count(n) AS count RETURN 'Recommendation' AS label, count
UNION ALL
MATCH (n:Source) WITH count(n) AS count RETURN 'Source' AS label, count
UNION ALL
MATCH (n:Update) WITH count(n) AS count RETURN 'Update' AS label, count
