// Question: how many partners and actions on a determinant in an area, by sector and by reach, and what does the answer leave out?
// Asked by: coordinators and planners, before they read the partners one by one.
// $determinant  String    id of the determinant
// $area         String    id of the area
// $asOf         Date      the day the question is asked for
// $sectors      [String]  PUBLIC, PRIVATE, THIRD; an empty list is no filter, here and below
// $roles        [String]  LEAD, DELIVERS, SUPPORTS, FUNDS
// $reach        [String]  HERE, WITHIN, WIDER
// $statuses     [String]  PROPOSED, IN_PROGRESS, COMPLETED, PAUSED, STOPPED, UNKNOWN
// Columns: bySector, byReach, leftOut. Sectors and reaches count live actions that are not in doubt; an action is left out
// where it has finished, else where it is in doubt, else where it has not begun.
:param determinant => 'determinant:housing';
:param area => 'area:E06000006';
:param asOf => date();
:param sectors => [];
:param roles => [];
:param reach => [];
:param statuses => [];
// --- block: on the determinant (on it or on a narrower one) and anywhere in the area, found from the side that has fewer actions
MATCH (asked:Determinant {id: $determinant})
MATCH (here:Area {id: $area})
WITH asked, here,
  COLLECT {
    MATCH (topic:Determinant)-[:BROADER*0..]->(asked) RETURN topic AS subject
    UNION
    MATCH (subject:Recommendation)-[:ADDRESSES]->(:Determinant)-[:BROADER*0..]->(asked) RETURN subject
  } AS subjects,
  COLLECT {
    MATCH (where:Area)-[:PART_OF*0..]->(here) RETURN where
    UNION
    MATCH (here)-[:PART_OF*1..]->(where:Area) RETURN where
  } AS places
WITH *, reduce(sum = 0, where IN places | sum + COUNT { (where)<-[:TAKES_PLACE_IN]-() }) AS there,
  reduce(sum = 0, on IN subjects | sum + COUNT { (on)<-[:TARGETS]-() } + COUNT { (on)<-[:IMPLEMENTS]-() }) AS about
CALL (subjects, places, there, about) {
  UNWIND CASE WHEN there <= about THEN places ELSE [] END AS where
  MATCH (action:Action)-[:TAKES_PLACE_IN]->(where)
  WHERE EXISTS { (action)-[:TARGETS|IMPLEMENTS]->(on) WHERE on IN subjects }
  RETURN action
  UNION
  UNWIND CASE WHEN about < there THEN subjects ELSE [] END AS on
  MATCH (action:Action)-[:TARGETS|IMPLEMENTS]->(on)
  WHERE EXISTS { (action)-[:TAKES_PLACE_IN]->(where) WHERE where IN places }
  RETURN action
}
// --- end
// --- block: every way from an action to the determinant, by its own target or by the recommendation it implements; one not in doubt first
CALL (asked, action) {
  CALL (action) {
    MATCH (action)-[targets:TARGETS]->(topic:Determinant)
    RETURN topic, [targets] AS links, topic.evidence = 'UNVERIFIED' AS doubtful
    UNION ALL
    MATCH (action)-[implements:IMPLEMENTS]->(recommendation:Recommendation)-[addresses:ADDRESSES]->(topic:Determinant)
    RETURN topic, [implements, addresses] AS links, 'UNVERIFIED' IN [topic.evidence, recommendation.evidence] AS doubtful
  }
  MATCH broader = (topic)-[:BROADER*0..]->(asked)
  WITH links + relationships(broader) AS why, doubtful
  WITH why, doubtful OR any(link IN why WHERE link.evidence = 'UNVERIFIED') AS doubtful
  ORDER BY doubtful, size(why), reduce(ids = '', link IN why | ids + link.id + ' ')
  RETURN collect({links: why, doubtful: doubtful}) AS whys
}
// --- end
// --- block: in the area (0), in a part of it (1), in a wider area that contains it (2); the nearest place that is not in doubt counts
CALL (action, here) {
  MATCH (action)-[place:TAKES_PLACE_IN]->(where:Area)
  MATCH parts = (where)-[:PART_OF*0..]->(here)
  RETURN place, where, relationships(parts) AS chain, CASE length(parts) WHEN 0 THEN 0 ELSE 1 END AS reach
  UNION ALL
  MATCH (action)-[place:TAKES_PLACE_IN]->(where:Area)
  MATCH parts = (here)-[:PART_OF*1..]->(where)
  RETURN place, where, relationships(parts) AS chain, 2 AS reach
}
WITH action, whys, here, reach, where, [place] + chain AS links
WITH *, where.evidence = 'UNVERIFIED' OR any(link IN links WHERE link.evidence = 'UNVERIFIED') AS doubtful
ORDER BY doubtful, reach, size(links), where.sortKey, reduce(ids = '', link IN links | ids + link.id + ' ')
WITH action, whys, here, head(collect({reach: reach, links: links, doubtful: doubtful})) AS nearest
// --- end
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
// --- block: evidence, of the action and of who owns it; the mapping and the place count only where they are in doubt
WITH *, CASE
  WHEN 'UNVERIFIED' IN [action.evidence, owns.evidence] OR nearest.doubtful OR all(why IN whys WHERE why.doubtful) THEN 'UNVERIFIED'
  WHEN 'EDITORIAL' IN [action.evidence, owns.evidence] THEN 'EDITORIAL'
  ELSE 'STATED'
END AS evidence
// --- end
// --- block: chosen by the filters; an empty list is no filter
WITH *, ['HERE', 'WITHIN', 'WIDER'][nearest.reach] AS reach
WHERE ($sectors = [] OR partner.sector IN $sectors)
  AND ($roles = [] OR owns.role IN $roles)
  AND ($reach = [] OR reach IN $reach)
  AND ($statuses = [] OR status IN $statuses)
// --- end
// --- block: kept by the default answer, or left out of it, and why
WITH *, CASE
  WHEN progress = 'FINISHED' THEN 'finished'
  WHEN evidence = 'UNVERIFIED' THEN 'unverified'
  WHEN progress = 'NOT_BEGUN' THEN 'notBegun'
  ELSE 'in'
END AS kept
// --- end
WITH collect({partner: partner, sector: partner.sector, action: action, role: owns.role, reach: reach, kept: kept}) AS found
WITH found, [row IN found WHERE row.kept = 'in'] AS counted
CALL (counted) {
  UNWIND ['PUBLIC', 'PRIVATE', 'THIRD'] AS sector
  UNWIND [null] + counted AS row
  WITH sector, CASE row.sector WHEN sector THEN row END AS row
  WITH sector, count(DISTINCT row.partner) AS partnerCount, count(DISTINCT row.action) AS actionCount,
    count(DISTINCT CASE row.role WHEN 'LEAD' THEN row.partner END) AS leadCount
  RETURN collect({sector: sector, partnerCount: partnerCount, actionCount: actionCount, leadCount: leadCount}) AS bySector
}
CALL (counted) {
  UNWIND ['HERE', 'WITHIN', 'WIDER'] AS reach
  UNWIND [null] + counted AS row
  WITH reach, CASE row.reach WHEN reach THEN row END AS row
  WITH reach, count(DISTINCT row.partner) AS partnerCount, count(DISTINCT row.action) AS actionCount
  RETURN collect({reach: reach, partnerCount: partnerCount, actionCount: actionCount}) AS byReach
}
// --- block: left out, in actions, each for one reason
CALL (found) {
  UNWIND [null] + found AS row
  WITH row.action AS action, collect(row.kept) AS kept
  WITH CASE
    WHEN action IS NULL OR 'in' IN kept THEN null
    WHEN 'unverified' IN kept THEN 'unverified'
    WHEN 'notBegun' IN kept THEN 'notBegun'
    ELSE 'finished'
  END AS reason
  RETURN {
    finished: count(CASE reason WHEN 'finished' THEN 1 END),
    notBegun: count(CASE reason WHEN 'notBegun' THEN 1 END),
    unverified: count(CASE reason WHEN 'unverified' THEN 1 END)
  } AS leftOut
}
// --- end
RETURN bySector, byReach, leftOut
