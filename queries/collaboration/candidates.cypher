// Question: who could help on a determinant in an area?
// Asked by: whoever wants to invite a partner that is not yet in the room.
// $area         String    id of the area
// $determinant  String    id of the determinant
// $asOf         Date      the day the question is asked for
// $evidence      [String]  STATED, EDITORIAL, UNVERIFIED: which actions count; an empty list is no filter
// Columns: partner, rank, neighbours (live actions on the determinant next door), here (live actions on other determinants in the area), records (that it
// works in the area), reasons (paths: lists of relationships). One row a partner that owns no live action on the determinant in the area, in a part
// of it or in a wider one, has not closed, and has a reason. Rank 1: acts on it next door and works or acts here; 2: acts on it next door;
// 3: acts here on something else; 4: is recorded as working here. Then the most actions next door, the most here, the name.
:param area => 'area:E06000006';
:param determinant => 'determinant:housing';
:param asOf => date();
:param evidence => ['STATED', 'EDITORIAL'];
MATCH (here:Area {id: $area})
CALL (here) {
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
  MATCH (action)-[place:TAKES_PLACE_IN]->(where:Area)
  WITH here, action, whys, place, where, head(whys).doubtful OR 'UNVERIFIED' IN [place.evidence, where.evidence] AS doubtful
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
  WITH partner, owns, place, head(whys) AS why, CASE
    WHEN where = here OR EXISTS { (where)-[:PART_OF*1..]->(here) } OR EXISTS { (here)-[:PART_OF*1..]->(where) } THEN 'IN'
    WHEN where.kind = here.kind AND EXISTS { (here)-[:PART_OF]->(:Area)<-[:PART_OF]-(where) } THEN 'NEXT_DOOR'
  END AS lies
  WITH partner, lies, owns, place, why ORDER BY owns.id, place.id
  RETURN collect(CASE lies WHEN 'IN' THEN partner END) AS insiders,
    collect(CASE lies WHEN 'NEXT_DOOR' THEN {partner: partner, links: [owns, place] + why.links, action: endNode(owns)} END) AS nextDoor
}
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
  WITH * WHERE nearest.reach < 2
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
  // --- block: owned by somebody, and live; at a place in doubt it is as good as unverified
  MATCH (partner:Organisation)-[owns:OWNS]->(action)
  WITH *, CASE
    WHEN stage = 'FINISHED' OR owns.untilOn < $asOf THEN 'FINISHED'
    WHEN stage = 'NOT_BEGUN' OR owns.sinceOn > $asOf THEN 'NOT_BEGUN'
    ELSE 'LIVE'
  END AS progress
  WITH *, CASE
    WHEN 'UNVERIFIED' IN [action.evidence, owns.evidence] OR nearest.doubtful THEN 'UNVERIFIED'
    WHEN 'EDITORIAL' IN [action.evidence, owns.evidence] THEN 'EDITORIAL'
    ELSE 'STATED'
  END AS evidence
  WITH * WHERE progress = 'LIVE'
  // --- end
  WITH * WHERE $evidence = [] OR evidence IN $evidence
  WITH partner, owns, nearest ORDER BY owns.id
  RETURN collect({partner: partner, links: [owns] + nearest.links, action: endNode(owns)}) AS acting
}
MATCH (partner:Organisation)
WHERE ($evidence = [] OR 'UNVERIFIED' IN $evidence OR partner.evidence <> 'UNVERIFIED') AND NOT partner IN insiders
  AND NOT coalesce(CASE WHEN NOT 'closed:UNVERIFIED' IN coalesce(partner.weaker, []) THEN partner.closedOn END < $asOf, false)
WITH here, partner, [one IN nextDoor WHERE one.partner = partner] AS nextDoor, [one IN acting WHERE one.partner = partner] AS acting
CALL (here, partner) {
  OPTIONAL MATCH (partner)-[operates:OPERATES_IN]->(place:Area)
  WHERE ($evidence = [] OR 'UNVERIFIED' IN $evidence OR operates.evidence <> 'UNVERIFIED') AND (place = here OR EXISTS { (place)-[:PART_OF*1..]->(here) })
  WITH operates ORDER BY operates.id
  RETURN collect(operates) AS records
}
WITH partner, nextDoor, acting, records, CASE
  WHEN nextDoor <> [] AND (acting <> [] OR records <> []) THEN 1
  WHEN nextDoor <> [] THEN 2
  WHEN acting <> [] THEN 3
  WHEN records <> [] THEN 4
END AS rank
WHERE rank IS NOT NULL
WITH *,
  COUNT { UNWIND nextDoor AS one RETURN DISTINCT one.action } AS neighbours,
  COUNT { UNWIND acting AS one RETURN DISTINCT one.action } AS here
RETURN partner {.*} AS partner, rank, neighbours, here, size(records) AS records,
  [links IN [one IN nextDoor | one.links] + [one IN acting | one.links] + [record IN records | [record]] | [link IN links | link {
        .id, .evidence, .sources, .locators, .role, type: type(link),
        from: coalesce(startNode(link).name, startNode(link).title), to: coalesce(endNode(link).name, endNode(link).title)
      }]] AS reasons
ORDER BY rank, neighbours DESC, here DESC, partner.sortKey
