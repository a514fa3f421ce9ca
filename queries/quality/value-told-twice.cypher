// Question: which values of one indicator, area and group say that they compare, though their periods share days? Asked by curators.
// Rule: Values of periods that share days are not comparable, unless they begin and end together by mistake.
// Severity: WARNING
// Columns: id, name, detail (what would be right), by id.
MATCH (indicator:Indicator)<-[:OF_INDICATOR]-(value:Observation)-[:FOR_AREA]->(area:Area)
WHERE value.comparable AND value.startsOn IS NOT NULL AND value.endsOn IS NOT NULL
WITH indicator, area, value.group AS group, value ORDER BY value.startsOn, value.endsOn, value.id
WITH indicator, area, group, collect(value) AS series
UNWIND range(1, size(series) - 1) AS turn
WITH series[turn - 1] AS earlier, series[turn] AS value, indicator, area
WHERE value.startsOn <= earlier.endsOn
RETURN value.id AS id, value.period AS name, 'it shares days with ' + earlier.id
  + '; mark one as not comparable, or leave out the one that is told twice' AS detail
ORDER BY id
