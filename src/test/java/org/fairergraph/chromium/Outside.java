package org.fairergraph.chromium;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;

/**
 * Whom a visit would speak to besides the application.
 *
 * @param origin where the application is
 * @param asked the requests to elsewhere
 * @param sockets the addresses of WebSockets to elsewhere
 */
record Outside(URI origin, List<Request> asked, List<String> sockets) {

	static Outside of(Visit visit) {
		Page page = visit.page();
		Outside outside = new Outside(URI.create(page.url()), new ArrayList<>(), new ArrayList<>());
		page.onRequest((request) -> {
			if (outside.foreign(request.url())) {
				outside.asked.add(request);
			}
		});
		page.onWebSocket((socket) -> {
			if (outside.foreign(socket.url())) {
				outside.sockets.add(socket.url());
			}
		});
		return outside;
	}

	private boolean foreign(String address) {
		return !address.startsWith("data:") && !URI.create(address).getAuthority().equals(this.origin.getAuthority());
	}

	/**
	 * Who was reached: whatever the policy of the page did not stop.
	 * @return the addresses
	 */
	List<String> reached() {
		List<String> reached = new ArrayList<>(this.sockets);
		this.asked.stream()
			.filter((request) -> !"csp".equals(request.failure()))
			.forEach((request) -> reached.add(request.url() + " " + request.failure()));
		return reached;
	}

}
