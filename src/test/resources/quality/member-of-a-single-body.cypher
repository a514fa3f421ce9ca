// Finds: organisation:board
MATCH (board:Organisation {id: 'organisation:board'}) SET board.collective = false
