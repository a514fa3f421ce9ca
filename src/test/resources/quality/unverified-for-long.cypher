// Finds: operates_in:charity:town
MATCH (:Organisation {id: 'organisation:charity'})-[link:OPERATES_IN]->()
SET link.evidence = 'UNVERIFIED', link.asserted = '2025-05', link.assertedOn = date('2025-05-01')
