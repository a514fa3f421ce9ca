// Audits the GraphQL endpoint at the address given, with Accept as the audit has it and with a charset; prints one JSON object an audit.
import { serverAudits } from 'graphql-http';

const url = process.argv[2];

function withCharset(address, options = {}) {
	const headers = new Headers(options.headers);
	if (headers.has('accept') && headers.get('accept') !== '*/*') {
		headers.set('accept', headers.get('accept') + '; charset=utf-8');
	}
	return fetch(address, { ...options, headers });
}

for (const [accept, fetchFn] of [['plain', fetch], ['with charset', withCharset]]) {
	for (const audit of serverAudits({ url, fetchFn })) {
		const { id, name, status, reason } = await audit.fn();
		console.log(JSON.stringify({ name: `${name} (${id}, Accept ${accept})`, status, reason }));
	}
}
