// Finds: release:1, release:2
CREATE (:Release {id: 'release:2', version: '2', published: '2026-11-24', digest: 'd', model: 1, place: 'Town', evidence: 'STATED'})
