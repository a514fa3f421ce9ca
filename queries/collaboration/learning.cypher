// Question: who does this elsewhere?
// Asked by: whoever wants to learn from a place that is like their own.
// $area            String  id of the area
// $determinant     String  id of the determinant; '' where a recommendation is asked for
// $recommendation  String  id of the recommendation; '' where a determinant is asked for
// $by              String  DEPRIVATION or POPULATION: in what other areas are to be near
// $asOf            Date    the day the question is asked for
// $evidence      [String]  STATED, EDITORIAL, UNVERIFIED: which actions count; an empty list is no filter
// Columns: indicator and period (of what is compared; null for the population, or where the area has no value), own (the value of the area), area, value,
// difference, actions (action, status, report, owners, place). One row an area of the same kind, those without an action included: nearest first,
// those without a value last, then by name. Deprivation is the latest value for everybody of an indicator with deprivation in its name.
:param area => 'area:E06000006';
:param determinant => 'determinant:housing';
:param recommendation => '';
:param by => 'DEPRIVATION';
:param asOf => date();
:param evidence => ['STATED', 'EDITORIAL'];
MATCH (here:Area {id: $area})
CALL (here) {
  OPTIONAL MATCH (here)<-[:FOR_AREA]-(mine:Observation)-[:OF_INDICATOR]->(indicator:Indicator)
  WHERE $by = 'DEPRIVATION' AND toLower(indicator.name) CONTAINS 'deprivation' AND mine.value IS NOT NULL AND mine.group IS NULL
    AND ($evidence = [] OR 'UNVERIFIED' IN $evidence
      OR NOT 'UNVERIFIED' IN [mine.evidence, indicator.evidence] AND NOT 'value:UNVERIFIED' IN coalesce(mine.weaker, []))
  RETURN indicator, mine ORDER BY mine.endsOn IS NULL, mine.endsOn DESC, indicator.sortKey, mine.id LIMIT 1
}
CALL () {
  CALL () {
    // --- block: on the determinant, that is on it or on a narrower one, by its own target or by the recommendation it implements
    MATCH (asked:Determinant {id: $determinant})
    MATCH narrower = (:Determinant)-[:BROADER*0..]->(asked)
    WITH head(nodes(narrower)) AS topic, relationships(narrower) AS broader
    CALL (topic) {
      MATCH (action:Action)-[targets:TARGETS]->(topic)
      RETURN action, [targets] AS links, topic.evidence = 'UNVERIFIED' AS doubtful
      UNION ALL
      MATCH (action:Action)-[implements:IMPLEMENTS]->(recommendation:Recommendation)-[addresses:ADDRESSES]->(topic)
      RETURN action, [implements, addresses] AS links, 'UNVERIFIED' IN [topic.evidence, recommendation.evidence] AS doubtful
    }
    WITH action, links + broader AS why, doubtful OR any(link IN links + broader WHERE link.evidence = 'UNVERIFIED') AS doubtful
    ORDER BY doubtful, size(why), reduce(ids = '', link IN why | ids + link.id + ' ')
    WITH action, collect({links: why, doubtful: doubtful}) AS whys
    // --- end
    RETURN action, all(why IN whys WHERE why.doubtful) AS unsure
    UNION ALL
    MATCH (action:Action)-[implements:IMPLEMENTS]->(recommendation:Recommendation {id: $recommendation})
    RETURN action, 'UNVERIFIED' IN [implements.evidence, recommendation.evidence] AS unsure
  }
  RETURN collect({action: action, unsure: unsure}) AS all
}
CALL (here, all) {
  UNWIND all AS one
  WITH here, one.action AS action, one.unsure AS unsure
  MATCH (action)-[place:TAKES_PLACE_IN]->(where:Area)
  MATCH up = (where)-[:PART_OF*0..]->(other:Area {kind: here.kind})
  WHERE other <> here
  WITH action, other, min(unsure OR 'UNVERIFIED' IN [where.evidence, place.evidence] + [link IN relationships(up) | link.evidence]) AS doubtful
  // --- block: live, finished or not begun on the date, by the latest dated report, or by the dates of the action
  CALL (action) {
    OPTIONAL MATCH (action)<-[:REPORTS_ON]-(report:Update)
    WHERE report.reportedOn <= $asOf AND report.evidence <> 'UNVERIFIED'
    RETURN report ORDER BY report.reportedOn DESC, report.id DESC LIMIT 1
  }
  WITH *, coalesce(action.weaker, []) AS weaker
  WITH *,
    coalesce(report.status, CASE WHEN 'status:UNVERIFIED' IN weaker THEN 'UNKNOWN' ELSE action.status END) AS status,
    CASE WHEN NOT 'start:UNVERIFIED' IN weaker THEN action.startsOn END AS startsOn,
    CASE WHEN NOT 'end:UNVERIFIED' IN weaker THEN action.endsOn END AS endsOn
  WITH *, CASE
    WHEN endsOn < $asOf THEN 'FINISHED'
    WHEN status = 'STOPPED' THEN 'FINISHED'
    WHEN status = 'COMPLETED' AND (report IS NOT NULL OR endsOn IS NULL) THEN 'FINISHED'
    WHEN startsOn > $asOf THEN 'NOT_BEGUN'
    ELSE 'LIVE'
  END AS stage
  // --- end
  // --- block: owned, by whom and in which role, on the date
  MATCH (partner:Organisation)-[owns:OWNS]->(action)
  WITH *, CASE
    WHEN stage = 'FINISHED' OR owns.untilOn < $asOf THEN 'FINISHED'
    WHEN stage = 'NOT_BEGUN' OR owns.sinceOn > $asOf THEN 'NOT_BEGUN'
    ELSE 'LIVE'
  END AS progress
  // --- end
  // --- block: evidence of an ownership: the weaker of the action's and its own
  WITH *, CASE
    WHEN 'UNVERIFIED' IN [action.evidence, owns.evidence] THEN 'UNVERIFIED'
    WHEN 'EDITORIAL' IN [action.evidence, owns.evidence] THEN 'EDITORIAL'
    ELSE 'STATED'
  END AS evidence
  // --- end
  WITH * WHERE progress = 'LIVE' AND ($evidence = [] OR CASE WHEN doubtful THEN 'UNVERIFIED' ELSE evidence END IN $evidence)
  WITH other, action, status, report, partner, owns ORDER BY owns.role <> 'LEAD', partner.sortKey, owns.id
  WITH other, action, status, report, collect({
    id: owns.id, role: owns.role, evidence: owns.evidence, sources: owns.sources, locators: owns.locators, partner: partner {.*}
  }) AS owners
  ORDER BY action.sortKey
  RETURN collect({area: other, action: action {.*, status: status}, report: report {.*}, owners: owners}) AS found
}
MATCH (other:Area {kind: here.kind})
WHERE other <> here AND ($evidence = [] OR 'UNVERIFIED' IN $evidence OR other.evidence <> 'UNVERIFIED')
CALL (other, indicator, mine) {
  OPTIONAL MATCH (other)<-[:FOR_AREA]-(theirs:Observation)-[:OF_INDICATOR]->(indicator)
  WHERE theirs.period = mine.period AND theirs.group IS NULL
    AND ($evidence = [] OR 'UNVERIFIED' IN $evidence OR theirs.evidence <> 'UNVERIFIED' AND NOT 'value:UNVERIFIED' IN coalesce(theirs.weaker, []))
  RETURN theirs.value AS score ORDER BY theirs.id LIMIT 1
}
WITH here, indicator, mine, found, other, CASE $by WHEN 'POPULATION' THEN here.population ELSE mine.value END AS own,
  CASE $by WHEN 'POPULATION' THEN other.population ELSE score END AS value
RETURN indicator {.*} AS indicator, mine.period AS period, own, other {.*} AS area, value, abs(value - own) AS difference,
  [one IN found WHERE one.area = other | one {.action, .report, .owners}] AS actions
ORDER BY coalesce(difference, 1e18), other.sortKey
