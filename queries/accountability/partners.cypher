// Question: which partners own actions on a determinant in an area, and why?
// Asked by: coordinators and planners, who want to know whom to invite and who answers for what.
// $determinant  String    id of the determinant
// $area         String    id of the area
// $asOf         Date      the day the question is asked for
// $sectors      [String]  PUBLIC, PRIVATE, THIRD; an empty list is no filter, here and below
// $roles        [String]  LEAD, DELIVERS, SUPPORTS, FUNDS
// $reach        [String]  HERE, WITHIN, WIDER
// $statuses     [String]  PROPOSED, IN_PROGRESS, COMPLETED, PAUSED, STOPPED, UNKNOWN
// $progress     [String]  LIVE, FINISHED, NOT_BEGUN
// $evidence     [String]  STATED, EDITORIAL, UNVERIFIED
// $after        String    the key of the partner after whom the page begins; '' for the first page
// $first        Integer   how many partners at most
// $details      [String]  CITATIONS, PLACES, WORKS_HERE: what to tell beside; null where it is not told
// Columns: total (partners on all pages), key, worksHere, partner, ownerships. One row a partner: nearest reach first, then who
// leads there, then by name. Where there is none, one row tells the total alone.
:param determinant => 'determinant:housing';
:param area => 'area:E06000006';
:param asOf => date();
:param sectors => [];
:param roles => [];
:param reach => [];
:param statuses => [];
:param progress => ['LIVE'];
:param evidence => ['STATED', 'EDITORIAL'];
:param after => '';
:param first => 20;
:param details => ['CITATIONS', 'PLACES', 'WORKS_HERE'];
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
WITH * WHERE ($progress = [] OR progress IN $progress) AND ($evidence = [] OR evidence IN $evidence)
WITH *, nearest.reach * 2 + CASE owns.role WHEN 'LEAD' THEN 0 ELSE 1 END AS rank
ORDER BY rank, action.sortKey, owns.id
WITH here, partner, toString(min(rank)) + partner.sortKey AS key, collect({
  action: action, status: status, report: report, owns: owns, reach: reach, progress: progress, evidence: evidence,
  place: nearest.links, whys: whys
}) AS ownerships
ORDER BY key
WITH collect({here: here, partner: partner, key: key, ownerships: ownerships}) AS found
WITH size(found) AS total, [row IN found WHERE row.key > $after][0..$first + 1] AS page
UNWIND CASE page WHEN [] THEN [null] ELSE page END AS row
WITH total, row.key AS key, row.partner AS partner, row.here AS here, row.ownerships AS ownerships
CALL (partner, here) {
  WITH * WHERE 'WORKS_HERE' IN $details
  // --- block: works here, as recorded for the area itself, a part of it or an area that contains it
  OPTIONAL MATCH (partner)-[operates:OPERATES_IN]->(place:Area)
  WHERE place = here OR EXISTS { (place)-[:PART_OF*1..]->(here) } OR EXISTS { (here)-[:PART_OF*1..]->(place) }
  WITH collect(operates.evidence) AS records
  RETURN CASE
    WHEN records = [] THEN 'NOT_RECORDED'
    WHEN all(record IN records WHERE record = 'UNVERIFIED') THEN 'UNVERIFIED'
    ELSE 'RECORDED'
  END AS worksHere
  // --- end
}
CALL (ownerships) {
  UNWIND ownerships AS owned
  WITH owned, owned.owns AS owns, owned.action AS action, owned.report AS report
  // --- block: the path that explains, one for each way to the determinant
  WITH *, [why IN owned.whys WHERE NOT why.doubtful OR $evidence = [] OR 'UNVERIFIED' IN $evidence |
    [link IN [owns] + owned.place + why.links | link {
      .id, .evidence, .role, type: type(link),
      sources: CASE WHEN 'CITATIONS' IN $details THEN link.sources END,
      locators: CASE WHEN 'CITATIONS' IN $details THEN link.locators END,
      from: coalesce(startNode(link).name, startNode(link).title), to: coalesce(endNode(link).name, endNode(link).title)
    }]
  ] AS paths
  // --- end
  RETURN collect(owns {
    .id, .role, .since, .until,
    reach: owned.reach, progress: owned.progress, evidence: owned.evidence, report: report {.*},
    action: action {.*, status: owned.status}, paths: paths,
    places: CASE WHEN 'PLACES' IN $details THEN COLLECT {
      MATCH (action)-[place:TAKES_PLACE_IN]->(where:Area)
      WHERE $evidence = [] OR 'UNVERIFIED' IN $evidence OR NOT 'UNVERIFIED' IN [place.evidence, where.evidence]
      RETURN where {.*} ORDER BY where.sortKey
    } END
  }) AS projected
}
RETURN total, key, CASE WHEN key IS NOT NULL AND 'WORKS_HERE' IN $details THEN worksHere END AS worksHere, partner {.*} AS partner, projected AS ownerships
ORDER BY key
