// Finds: action:repairs
MATCH (council:Organisation {id: 'organisation:council'}) SET council.closed = '2025', council.closedOn = date('2025-12-31')
