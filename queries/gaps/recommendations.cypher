// Question: which recommendations does nobody act on in an area?
// Asked by: whoever must tell a board what has become of a report.
// $area         String    id of the area
// $asOf         Date      the day the question is asked for
// $evidence     [String]  STATED, EDITORIAL, UNVERIFIED: which actions count; an empty list is no filter
// Columns: rule (as for determinants; covered only by an action that IMPLEMENTS the recommendation), recommendation, applies (HERE, WIDER: to
// an area that contains this one, NOT_SAID: no source names an area), here, live, within, wider, covered, beside (live actions here on the
// determinants that it addresses). One row a recommendation with a gap, by title. Headings and notes raise none.
:param area => 'area:E06000006';
:param asOf => date();
:param evidence => ['STATED', 'EDITORIAL'];
MATCH (here:Area {id: $area})
CALL (here) {
  // --- block: what takes place in the area (0), in a part of it (1), in a wider area that contains it (2); the nearest place not in doubt counts
  CALL (here) {
    MATCH parts = (where:Area)-[:PART_OF*0..]->(here)
    MATCH (action:Action)-[place:TAKES_PLACE_IN]->(where)
    RETURN action, place, where, relationships(parts) AS chain, CASE length(parts) WHEN 0 THEN 0 ELSE 1 END AS reach
    UNION ALL
    MATCH parts = (here)-[:PART_OF*1..]->(where:Area)
    MATCH (action:Action)-[place:TAKES_PLACE_IN]->(where)
    RETURN action, place, where, relationships(parts) AS chain, 2 AS reach
  }
  WITH here, action, reach, where, [place] + chain AS links
  WITH *, where.evidence = 'UNVERIFIED' OR any(link IN links WHERE link.evidence = 'UNVERIFIED') AS doubtful
  ORDER BY doubtful, reach, size(links), where.sortKey, reduce(ids = '', link IN links | ids + link.id + ' ')
  WITH here, action, head(collect({reach: reach, links: links, doubtful: doubtful})) AS nearest
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
  // --- block: evidence of an action in the area; the place counts only where it is in doubt
  WITH *, CASE
    WHEN action.evidence = 'UNVERIFIED' OR nearest.doubtful THEN 'UNVERIFIED'
    ELSE action.evidence
  END AS known
  WHERE $evidence = [] OR known IN $evidence
  // --- end
  CALL (action) {
    OPTIONAL MATCH (action)-[implements:IMPLEMENTS]->(recommendation:Recommendation)
    RETURN collect({recommendation: recommendation, doubtful: implements.evidence = 'UNVERIFIED'}) AS implemented
  }
  CALL (action) {
    // --- block: what the action is on: the determinants that it targets or that a recommendation addresses which it implements
    CALL (action) {
      MATCH (action)-[targets:TARGETS]->(topic:Determinant)
      RETURN topic, 'UNVERIFIED' IN [targets.evidence, topic.evidence] AS unsure
      UNION ALL
      MATCH (action)-[implements:IMPLEMENTS]->(recommendation:Recommendation)-[addresses:ADDRESSES]->(topic:Determinant)
      RETURN topic, 'UNVERIFIED' IN [implements.evidence, recommendation.evidence, addresses.evidence, topic.evidence] AS unsure
    }
    // --- end
    // --- block: and so on every determinant that is broader
    MATCH broader = (topic)-[:BROADER*0..]->(determinant:Determinant)
    WITH *, unsure OR any(link IN relationships(broader) WHERE link.evidence = 'UNVERIFIED') AS doubtful
    // --- end
    WITH determinant, min(doubtful) AS doubtful
    WHERE NOT doubtful OR $evidence = [] OR 'UNVERIFIED' IN $evidence
    RETURN collect(determinant) AS determinants
  }
  RETURN collect({
    reach: nearest.reach, stage: stage, status: status, determinants: determinants,
    recommendations: [one IN implemented WHERE NOT one.doubtful OR $evidence = [] OR 'UNVERIFIED' IN $evidence | one.recommendation]
  }) AS found
}
MATCH (thing:Recommendation {kind: 'RECOMMENDATION'})
WHERE thing.evidence <> 'UNVERIFIED'
// --- block: applies to the area: to it, to one that contains it, or to no area that a source names
CALL (here, thing) {
  OPTIONAL MATCH (thing)-[applies:APPLIES_TO]->(where:Area)
  WHERE NOT 'UNVERIFIED' IN [applies.evidence, where.evidence]
  RETURN collect(CASE
    WHEN where = here THEN 'HERE'
    WHEN EXISTS {
      MATCH parts = (here)-[:PART_OF*1..]->(where)
      WHERE none(link IN relationships(parts) WHERE link.evidence = 'UNVERIFIED')
    } THEN 'WIDER'
    WHEN where IS NOT NULL THEN 'ELSEWHERE'
  END) AS places
}
WITH *, CASE
  WHEN 'HERE' IN places THEN 'HERE'
  WHEN 'WIDER' IN places THEN 'WIDER'
  WHEN places = [] THEN 'NOT_SAID'
END AS applies
WHERE applies IS NOT NULL
// --- end
WITH thing, applies, found, [row IN found WHERE thing IN row.recommendations] AS on
WITH thing, applies, found,
  size([row IN on WHERE row.reach = 0]) AS here,
  size([row IN on WHERE row.reach = 0 AND row.stage = 'LIVE']) AS live,
  size([row IN on WHERE row.reach = 0 AND row.stage = 'LIVE' AND row.status = 'IN_PROGRESS']) AS confirmed,
  size([row IN on WHERE row.reach = 1 AND row.stage = 'LIVE']) AS within,
  size([row IN on WHERE row.reach = 2 AND row.stage = 'LIVE']) AS wider,
  size([row IN on WHERE row.reach = 2 AND row.stage = 'LIVE' AND row.status = 'IN_PROGRESS']) AS widerConfirmed
// --- block: no record, none live, none confirmed, judged in the area itself; whether a wider action covers the gap
WITH *, CASE
  WHEN here = 0 THEN 'NO_RECORD'
  WHEN live = 0 THEN 'NONE_LIVE'
  WHEN confirmed = 0 THEN 'NONE_CONFIRMED'
END AS rule
WHERE rule IS NOT NULL
WITH *, CASE rule WHEN 'NONE_CONFIRMED' THEN widerConfirmed ELSE wider END > 0 AS covered
// --- end
CALL (thing, found) {
  OPTIONAL MATCH (thing)-[addresses:ADDRESSES]->(topic:Determinant)
  WHERE NOT 'UNVERIFIED' IN [addresses.evidence, topic.evidence]
  WITH found, collect(topic) AS topics
  RETURN size([row IN found WHERE row.reach = 0 AND row.stage = 'LIVE' AND any(topic IN topics WHERE topic IN row.determinants)]) AS beside
}
RETURN rule, thing {.*} AS recommendation, applies, here, live, within, wider, covered, beside
ORDER BY thing.sortKey
