package org.fairergraph.api;

import java.io.IOException;
import java.time.Duration;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose body ends in a {@link BodyRefused} where it is longer than it may be,
 * or takes longer to arrive.
 */
class BoundedRequest extends HttpServletRequestWrapper {

	private final long most;

	private final Duration time;

	BoundedRequest(HttpServletRequest request, long most, Duration time) {
		super(request);
		this.most = most;
		this.time = time;
	}

	@Override
	public ServletInputStream getInputStream() throws IOException {
		return new BoundedStream(super.getInputStream(), this.most, this.time);
	}

	/**
	 * Counts what is read, and looks at the clock.
	 */
	private static final class BoundedStream extends ServletInputStream {

		private final ServletInputStream body;

		private final long most;

		private final Duration time;

		private final long start = System.nanoTime();

		private long read;

		private BoundedStream(ServletInputStream body, long most, Duration time) {
			this.body = body;
			this.most = most;
			this.time = time;
		}

		@Override
		public int read() throws IOException {
			byte[] one = new byte[1];
			return (read(one, 0, 1) < 0) ? -1 : Byte.toUnsignedInt(one[0]);
		}

		@Override
		public int read(byte[] bytes, int offset, int length) throws IOException {
			int some = arrived(bytes, offset, length);
			this.read += Math.max(0, some);
			if (this.read > this.most) {
				throw BodyRefused.tooLong(this.most);
			}
			return some;
		}

		// of a client that sends nothing at all, the server itself tires
		private int arrived(byte[] bytes, int offset, int length) throws BodyRefused {
			try {
				int some = this.body.read(bytes, offset, length);
				if (some >= 0 && System.nanoTime() - this.start > this.time.toNanos()) {
					throw BodyRefused.tooSlow(this.time);
				}
				return some;
			}
			catch (BodyRefused ex) {
				throw ex;
			}
			catch (IOException ex) {
				throw BodyRefused.tooSlow(this.time);
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
