// Finds: observation:damp-homes-town-2024
MATCH (value:Observation {id: 'observation:damp-homes-town-2024'}) SET value.end = '2027', value.endsOn = date('2027-12-31')
