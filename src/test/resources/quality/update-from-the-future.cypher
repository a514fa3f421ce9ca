// Finds: update:repairs
MATCH (update:Update {id: 'update:repairs'}) SET update.date = '2026-12', update.reportedOn = date('2026-12-31')
