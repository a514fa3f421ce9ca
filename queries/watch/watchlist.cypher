// Question: where is an area doing badly?
// Asked by: planners and coordinators, who want to see first what is worse than elsewhere and has nobody.
// $area         String    id of the area
// $determinant  String    id of the determinant that the indicators measure, it or a narrower one; '' for all
// $kinds        [String]  kinds of the wider area to compare with: ['COUNTRY'], ['REGION'], or those of a sub-region
// $groups       Boolean   whether groups of people have rows of their own, beside everybody
// $asOf         Date      the day the question is asked for
// $evidence     [String]  STATED, EDITORIAL, UNVERIFIED: which values count; an empty list is no filter
// Columns: area, indicator, determinants, group, latest (the value), comparator (area, value, and whether it is like: the same period and unit),
// reason (why not compared), judgement, basis (INTERVAL, VALUES), trend, recent (the values it rests on, the latest first). One row an
// indicator and group, what is worse first; groups stand in where there is no value for everybody. Who acts on it: watch/actions.cypher.
// One statement for both takes the database too long to plan. src/docs/decisions/0007 tells the rules.
:param area => 'area:E06000006';
:param determinant => '';
:param kinds => ['COUNTRY'];
:param groups => false;
:param asOf => date();
:param evidence => ['STATED', 'EDITORIAL'];
MATCH (here:Area {id: $area})
CALL (here) {
  MATCH parts = (here)-[:PART_OF*1..]->(other:Area)
  WHERE other.kind IN $kinds AND other.evidence <> 'UNVERIFIED' AND none(link IN relationships(parts) WHERE link.evidence = 'UNVERIFIED')
  WITH other, min(length(parts)) AS far ORDER BY far, other.sortKey, other.id
  RETURN collect(other) AS others
}
MATCH (here)<-[:FOR_AREA]-(value:Observation)-[:OF_INDICATOR]->(indicator:Indicator)
// --- block: values that count: told, of a period that has ended, and known as well as asked for
WITH *, CASE
  WHEN 'UNVERIFIED' IN [value.evidence, indicator.evidence] OR 'value:UNVERIFIED' IN coalesce(value.weaker, []) THEN 'UNVERIFIED'
  WHEN 'EDITORIAL' IN [value.evidence, indicator.evidence] THEN 'EDITORIAL'
  ELSE 'STATED'
END AS known
WHERE value.value IS NOT NULL AND coalesce(value.endsOn <= $asOf, true) AND ($evidence = [] OR known IN $evidence)
// --- end
WITH here, others, indicator, value ORDER BY value.endsOn IS NULL, value.endsOn DESC, value.startsOn DESC, value.id
WITH here, others, indicator, value.group AS group, collect(value) AS series
WITH here, others, indicator, collect({group: group, series: series}) AS told
CALL (indicator) {
  MATCH (indicator)-[measures:MEASURES]->(topic:Determinant)
  WHERE NOT 'UNVERIFIED' IN [measures.evidence, topic.evidence] OR $evidence = [] OR 'UNVERIFIED' IN $evidence
  WITH DISTINCT topic ORDER BY topic.sortKey, topic.id
  RETURN collect(topic) AS topics
}
WITH * WHERE $determinant = '' OR any(topic IN topics WHERE EXISTS {
  MATCH broader = (topic)-[:BROADER*0..]->(:Determinant {id: $determinant})
  WHERE $evidence = [] OR 'UNVERIFIED' IN $evidence OR none(link IN relationships(broader) WHERE link.evidence = 'UNVERIFIED')
})
UNWIND [row IN told WHERE $groups OR row.group IS NULL OR none(other IN told WHERE other.group IS NULL)] AS row
WITH here, others, indicator, topics, row.group AS group, row.series AS series, head(row.series) AS latest
CALL (others, indicator, group, latest) {
  UNWIND range(0, size(others) - 1) AS near
  WITH near, others[near] AS other, indicator, group, latest
  MATCH (other)<-[:FOR_AREA]-(value:Observation)-[:OF_INDICATOR]->(indicator)
  WHERE coalesce(value.group, '') = coalesce(group, '')
  // --- block: values that count: told, of a period that has ended, and known as well as asked for
  WITH *, CASE
    WHEN 'UNVERIFIED' IN [value.evidence, indicator.evidence] OR 'value:UNVERIFIED' IN coalesce(value.weaker, []) THEN 'UNVERIFIED'
    WHEN 'EDITORIAL' IN [value.evidence, indicator.evidence] THEN 'EDITORIAL'
    ELSE 'STATED'
  END AS known
  WHERE value.value IS NOT NULL AND coalesce(value.endsOn <= $asOf, true) AND ($evidence = [] OR known IN $evidence)
  // --- end
  // --- block: like: of the same days, or the same words where no days are told; of the same unit; of a clear period
  WITH *, 'PERIOD_UNCLEAR' IN [coalesce(value.notComparable, ''), coalesce(latest.notComparable, '')] AS unclear, coalesce(value.unit, '') = coalesce(latest.unit, '') AS sameUnit,
    CASE
      WHEN coalesce(value.startsOn, value.endsOn, latest.startsOn, latest.endsOn) IS NULL THEN value.period = latest.period
      ELSE coalesce(value.startsOn = latest.startsOn AND value.endsOn = latest.endsOn, false)
    END AS samePeriod
  WITH *, samePeriod AND sameUnit AND NOT unclear AS like
  // --- end
  ORDER BY like DESC, near, value.endsOn IS NULL, value.endsOn DESC, value.id
  RETURN head(collect({
    area: other {.*}, value: value {.*}, like: like,
    reason: CASE WHEN like THEN null WHEN unclear THEN 'PERIOD_UNCLEAR' WHEN NOT samePeriod THEN 'OTHER_PERIOD' ELSE 'OTHER_UNIT' END
  })) AS held
}
WITH *, CASE WHEN others = [] THEN 'NO_WIDER_AREA' WHEN held IS NULL THEN 'NO_VALUE' ELSE held.reason END AS reason,
  CASE WHEN $evidence = [] OR 'UNVERIFIED' IN $evidence OR NOT 'polarity:UNVERIFIED' IN coalesce(indicator.weaker, []) THEN indicator.polarity END AS polarity
// --- block: judgement: the interval of the area against the comparator's value; the values alone where there is no interval
WITH *, CASE WHEN reason IS NULL THEN CASE WHEN latest.lower IS NOT NULL AND latest.upper IS NOT NULL THEN 'INTERVAL' ELSE 'VALUES' END END AS basis
WITH *, CASE
  WHEN basis IS NULL THEN 'NOT_COMPARED'
  WHEN coalesce(CASE basis WHEN 'INTERVAL' THEN latest.lower END, latest.value) > held.value.value THEN 'HIGHER'
  WHEN coalesce(CASE basis WHEN 'INTERVAL' THEN latest.upper END, latest.value) < held.value.value THEN 'LOWER'
  ELSE 'SIMILAR'
END AS difference
WITH *, CASE
  WHEN difference + polarity IN ['HIGHERHIGHER_IS_BETTER', 'LOWERLOWER_IS_BETTER'] THEN 'BETTER'
  WHEN difference + polarity IN ['LOWERHIGHER_IS_BETTER', 'HIGHERLOWER_IS_BETTER'] THEN 'WORSE'
  ELSE difference
END AS judgement
// --- end
// --- block: trend: the latest of up to five comparable values against the earliest, by intervals; without them, all steps in one direction
WITH *, [one IN series WHERE one.comparable AND one.endsOn IS NOT NULL] AS comparable
WITH *, [one IN comparable WHERE coalesce(one.unit, '') = coalesce(head(comparable).unit, '')][0..5] AS recent
WITH *, head(recent) AS newest, last(recent) AS oldest, range(0, size(recent) - 2) AS steps
WITH *, CASE
  WHEN size(recent) < 2 THEN 'NOT_KNOWN'
  WHEN newest.lower > oldest.upper THEN 'RISING'
  WHEN newest.upper < oldest.lower THEN 'FALLING'
  WHEN newest.lower <= oldest.upper AND newest.upper >= oldest.lower THEN 'NO_CHANGE'
  WHEN size(recent) < 3 THEN 'NOT_KNOWN'
  WHEN all(at IN steps WHERE recent[at].value > recent[at + 1].value) THEN 'RISING'
  WHEN all(at IN steps WHERE recent[at].value < recent[at + 1].value) THEN 'FALLING'
  ELSE 'NO_CHANGE'
END AS movement
WITH *, CASE
  WHEN movement + polarity IN ['RISINGHIGHER_IS_BETTER', 'FALLINGLOWER_IS_BETTER'] THEN 'GETTING_BETTER'
  WHEN movement + polarity IN ['FALLINGHIGHER_IS_BETTER', 'RISINGLOWER_IS_BETTER'] THEN 'GETTING_WORSE'
  ELSE movement
END AS trend
// --- end
RETURN here {.*} AS area, indicator {.*} AS indicator, [topic IN topics | topic {.*}] AS determinants, group, latest {.*} AS latest,
  held AS comparator, reason, judgement, basis, trend, [one IN recent | one {.*}] AS recent
ORDER BY judgement <> 'WORSE', indicator.sortKey, indicator.id, group IS NOT NULL, group
