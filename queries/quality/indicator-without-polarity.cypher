// Question: which indicators have values but do not say whether high is good? Asked by curators.
// Rule: Better and worse are told by the polarity.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (indicator:Indicator)
WHERE indicator.polarity IS NULL AND EXISTS { (:Observation)-[:OF_INDICATOR]->(indicator) }
RETURN indicator.id AS id, indicator.name AS name, 'whether high is good is not said; set its polarity' AS detail
ORDER BY id
