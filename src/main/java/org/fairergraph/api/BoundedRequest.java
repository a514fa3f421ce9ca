package org.fairergraph.api;

import java.io.IOException;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose body ends in a {@link BodyTooLong} where it is longer than it may be.
 */
class BoundedRequest extends HttpServletRequestWrapper {

	private final long most;

	BoundedRequest(HttpServletRequest request, long most) {
		super(request);
		this.most = most;
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		return new BoundedStream(super.getInputStream(), this.most);
	}

	/**
	 * Counts what is read.
	 */
	private static final class BoundedStream extends ServletInputStream {

		private final ServletInputStream body;

		private final long most;

		private long read;

		private BoundedStream(ServletInputStream body, long most) {
			this.body = body;
			this.most = most;
		}

		@Override
		public int read() throws IOException {
			int one = this.body.read();
			count((one < 0) ? 0 : 1);
			return one;
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int some = this.body.read(bytes, offset, length);
			count(Math.max(0, some));
			return some;
		}

		private void count(int bytes) throws BodyTooLong {
			this.read += bytes;
			if (this.read > this.most) {
				throw new BodyTooLong(this.most);
			}
		}

		@Override
		public boolean isFinished() {
			return this.body.isFinished();
		}

		@Override
		public boolean isReady() {
			return this.body.isReady();
		}

		@Override
		public void setReadListener(ReadListener listener) {
			this.body.setReadListener(listener);
		}

	}

}
